import { isObject, type Json } from './json.ts'
import { LIMITS } from './limits.ts'

/** What is wrong in the texts and numbers of a value, at any depth. */
export interface Survey {
  readonly textTooLong: boolean
  /** Numbers beyond what a number can be (`1e999`). */
  readonly endless: number
  /** Texts with U+FFFD: a letter that another program already lost. */
  readonly damaged: number
}

/** Looks through everything in a value. Its depth was checked before. */
export function survey(value: Json): Survey {
  const seen = { textTooLong: false, endless: 0, damaged: 0 }
  const look = (part: Json) => {
    if (typeof part === 'string') {
      if (isTooLong(part)) seen.textTooLong = true
      if (part.includes('\uFFFD')) seen.damaged++
    } else if (typeof part === 'number') {
      if (!Number.isFinite(part)) seen.endless++
    } else if (Array.isArray(part)) part.forEach(look)
    else if (isObject(part)) {
      for (const key of Object.keys(part)) {
        look(key)
        look(part[key] as Json)
      }
    }
  }
  look(value)
  return seen
}

function isTooLong(text: string): boolean {
  if (text.length * 3 <= LIMITS.textBytes) return false
  return text.length > LIMITS.textBytes || new TextEncoder().encode(text).length > LIMITS.textBytes
}
