import { mailHref } from './contactHref.ts'

/** A letter as an address that opens a mail program, and whether the whole text is in it. */
export interface MailLetter {
  readonly href: string
  readonly whole: boolean
}

/** Longer addresses are cut off by some mail programs, without a word. */
const LONGEST = 1800

/** Opens a mail with the letter in it; with its subject only when the text is too long for that. */
export function mailLetter(addresses: readonly string[], subject: string, text: string): MailLetter {
  const known = addresses.flatMap(address => mailHref(address)?.slice('mailto:'.length) ?? [])
  const start = `mailto:${known.map(encodeURIComponent).join(',').replaceAll('%40', '@')}?subject=${encoded(subject)}`
  const whole = `${start}&body=${encoded(text.replace(/\r?\n/gu, '\r\n'))}`
  return whole.length <= LONGEST ? { href: whole, whole: true } : { href: start, whole: false }
}

// Half a character can't be encoded.
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, ''))
