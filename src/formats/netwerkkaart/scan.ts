/** How the text is built, seen before it is read as JSON. */
export interface Scan {
  /** How deep lists and records stand within each other. */
  readonly depth: number
  /** Whether it ends in the middle: within a text, a list or a record. */
  readonly cutShort: boolean
}

const QUOTE = 34
const BACKSLASH = 92
const OPEN_LIST = 91
const CLOSE_LIST = 93
const OPEN_RECORD = 123
const CLOSE_RECORD = 125

/** Counts brackets outside texts. Stops at `deepest`: a reader that goes deeper may fall over. */
export function scan(text: string, deepest: number): Scan {
  let depth = 0
  let most = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) {
      at = endOfText(text, at)
      if (at < 0) return { depth: most, cutShort: true }
    } else if (code === OPEN_LIST || code === OPEN_RECORD) {
      depth++
      if (depth > most) most = depth
      if (depth > deepest) break
    } else if (code === CLOSE_LIST || code === CLOSE_RECORD) depth--
  }
  return { depth: most, cutShort: depth > 0 }
}

/** Where the text ends that begins here; -1 when it doesn't. */
function endOfText(text: string, start: number): number {
  let end = start
  do {
    end = text.indexOf('"', end + 1)
  } while (end >= 0 && isEscaped(text, end))
  return end
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++
  return slashes % 2 === 1
}
