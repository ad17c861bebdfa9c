/** The text of a file, and whether it had to be read as an older encoding. */
export interface Decoded {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252'
}

const REPLACEMENT = /\uFFFD/g
const BEYOND_ASCII = /[^\0-\x7F\uFFFD]/g

/** Reads bytes as UTF-8, UTF-16 (with its mark, or known by its zeros) or else Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const [first = -1, second = -1] = bytes
  const little = (first === 0xff && second === 0xfe) || (first > 0 && second === 0)
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second > 0)
  if (little || big) return { text: read(bytes, little ? 'utf-16le' : 'utf-16be'), encoding: 'utf-16' }
  const text = read(bytes, 'utf-8')
  if (!text.includes('\uFFFD') || isUtf8(bytes, text)) return { text, encoding: 'utf-8' }
  return { text: read(bytes, 'windows-1252'), encoding: 'windows-1252' }
}

const read = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes)

/** Whether it is UTF-8 after all, with a few damaged places: then most of what isn't ASCII reads well. */
function isUtf8(bytes: Uint8Array, text: string): boolean {
  const damaged = text.match(REPLACEMENT)?.length ?? 0
  const whole = text.match(BEYOND_ASCII)?.length ?? 0
  return whole >= damaged || isValid(bytes)
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // that is the answer: the bytes are something else
  }
}
