import type { LetterParts } from '#model/letterParts.ts'
import type { Day } from '#model/records.ts'
import { dayLabel } from './words.ts'

/** One piece of a letter as it is read, on screen and on paper. */
export interface LetterBlock {
  readonly kind: 'address' | 'date' | 'subject' | 'line' | 'paragraph' | 'asks' | 'sign'
  /** One text, or one for each thing that is asked. A text may have line breaks. */
  readonly texts: readonly string[]
}

/** Messages that are no letter: no address, date and subject, and what is asked isn't numbered. */
const MESSAGES: readonly string[] = ['supporters', 'speech']
/** Whether this is said or sent without the head of a letter. */
export const isMessage = (kind: string): boolean => MESSAGES.includes(kind)

/** Whether this can have a day before which an answer is asked for. */
export const asksReply = (kind: string): boolean => kind !== 'speech'

/** The letter as it is read, of what its parts say; empty parts are left out. */
export function blocksOf(kind: string, parts: LetterParts, day: Day): readonly LetterBlock[] {
  const head = isMessage(kind)
    ? []
    : [
        block('address', parts.to),
        block('date', dayLabel(day)),
        block('subject', parts.subject && `Onderwerp: ${parts.subject}`),
      ]
  const blocks = [
    ...head,
    block('line', parts.salutation),
    block('paragraph', parts.why),
    block('paragraph', parts.whatHappens),
    block('paragraph', parts.howMany),
    ...asksOf(kind, parts),
    block('paragraph', parts.offer),
    block('paragraph', asksReply(kind) && parts.replyBy ? replySentence(kind, parts.replyBy) : ''),
    block('line', parts.closing),
    block(
      'sign',
      [parts.from, parts.fromAddress]
        .map(text => text.trim())
        .filter(Boolean)
        .join('\n'),
    ),
  ]
  return blocks.filter(({ texts }) => texts.length > 0)
}

const block = (kind: LetterBlock['kind'], text: string | undefined): LetterBlock => ({
  kind,
  texts: text?.trim() ? [text.trim()] : [],
})

/** Kinds that ask in a sentence of their own, without a list. */
const IN_SENTENCES: readonly string[] = ['supporters', 'reminder']

function asksOf(kind: string, parts: LetterParts): readonly LetterBlock[] {
  const texts = parts.asks.map(ask => ask.trim()).filter(ask => ask !== '')
  if (IN_SENTENCES.includes(kind) || texts.length === 0) return texts.map(text => block('paragraph', text))
  return [block('paragraph', asksIntro(kind, parts)), { kind: 'asks', texts }]
}

/** As many ask as the letter says that they write. */
function asksIntro(kind: string, { why, howMany, offer }: LetterParts): string {
  if (kind === 'thanks') return 'Dit is afgesproken:'
  return /(^|[.!?]\s)wij\s/iu.test(`${why} ${howMany} ${offer}`) ? 'Dit vragen wij u:' : 'Dit vraag ik u:'
}

const replySentence = (kind: string, day: Day): string =>
  IN_SENTENCES.includes(kind)
    ? `Laat het graag weten vóór ${dayLabel(day)}.`
    : `Graag een antwoord vóór ${dayLabel(day)}.`

/** The text of a mail: who it goes to, the day and the subject stand above a mail already. */
export const mailText = (blocks: readonly LetterBlock[]): string =>
  plainLetter(blocks.filter(({ kind }) => !HEAD.includes(kind)))
const HEAD: readonly LetterBlock['kind'][] = ['address', 'date', 'subject']

/** The letter as plain text: to copy, to mail and to say. */
export function plainLetter(blocks: readonly LetterBlock[]): string {
  let text = ''
  for (const [i, { kind, texts }] of blocks.entries()) {
    const lines = kind === 'asks' ? texts.map((ask, n) => `${n + 1}. ${ask}`).join('\n') : texts.join('\n')
    const isNear = blocks[i - 1]?.kind === 'line' && kind === 'sign'
    text += `${i === 0 ? '' : isNear || kind === 'asks' ? '\n' : '\n\n'}${lines}`
  }
  return text
}
