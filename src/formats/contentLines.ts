const MOST_OCTETS = 75
/** What may not stand in such a file at all: controls (but the tab), and halves of a character. */
const IMPOSSIBLE = /(?![\t\n])\p{Cc}|\p{Cs}/gu

/** A text as it stands in a calendar file or a contact card: its signs kept apart from those of the file. */
export const escaped = (text: string): string => kept(text, /[\\;,]/gu)

function kept(text: string, signs: RegExp): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(IMPOSSIBLE, '')
    .replace(signs, sign => `\\${sign}`)
    .replace(/\n/gu, '\\n')
}

/** The same where the standard has one value only: there some readers show a `;` with what kept it apart. */
export const single = (text: string): string => kept(text, /[\\,]/gu)

/** A value of several parts, such as an address: each part kept apart from the next. */
export const parts = (...values: readonly string[]): string => values.map(escaped).join(';')

/** The whole file: each line folded to 75 octets, never inside a character, with the line ends of the standard. */
export const contentLines = (lines: readonly string[]): string => lines.map(line => `${folded(line)}\r\n`).join('')

function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > MOST_OCTETS) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += size
  }
  return text
}

/** How long one character is in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
