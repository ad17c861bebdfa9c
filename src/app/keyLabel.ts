const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

/** A key with Ctrl or ⌘, as this machine's users know it. */
export const keyLabel = (key: string, shift = false): string =>
  isMac ? `${shift ? '⇧' : ''}⌘${key}` : `Ctrl + ${shift ? 'Shift + ' : ''}${key}`
