import { vi } from 'vitest'

/** What the browser is given to download from now on: the name, and the bytes. Undone by `vi.restoreAllMocks()`. */
export function downloads(): { readonly name: string; readonly blob: Blob }[] {
  const given: { name: string; blob: Blob }[] = []
  const blobs = new Map<string, Blob>()
  const makeUrl = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    const url = makeUrl(blob as Blob)
    blobs.set(url, blob as Blob)
    return url
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob) given.push({ name: this.download, blob })
  })
  return given
}
