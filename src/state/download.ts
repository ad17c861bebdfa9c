const UNTIL_TAKEN = 60_000

/** Gives a file to the browser's downloads; works in every browser, also where there is no window for saving. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), UNTIL_TAKEN)
}
