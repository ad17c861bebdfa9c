import { BASIC_LATIN, LATIN_LETTERS, OTHER_SCRIPT, SIGNS } from './glyphWidths.ts'

/** Combining marks, zero-width and direction signs take no room. */
const NO_ROOM = /\p{Mark}|\p{Format}/u

/** Width of a text in hundredths of a pixel, at 17 px in the font of the drawing. Kerning is left out: it only makes a text narrower. */
function widthInHundredths(text: string): number {
  let width = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    const known = code < 0x7f ? BASIC_LATIN[code - 0x20] : (LATIN_LETTERS[code - 0xa0] ?? SIGNS.get(char))
    width += known ?? (NO_ROOM.test(char) ? 0 : OTHER_SCRIPT)
  }
  return width
}

/** Width of a text in whole pixels, at 17 px in the font of the drawing: the same on every machine. */
export const textWidth = (text: string): number => Math.ceil(widthInHundredths(text) / 100)
