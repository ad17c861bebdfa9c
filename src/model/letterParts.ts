import type { Letter } from './dealings.ts'
import { jsonFields, jsonWith } from './jsonTexts.ts'
import type { Day } from './records.ts'

/** What a letter is built of, in the order in which it is read. A part that is empty is left out of the letter. */
export interface LetterParts {
  /** The block above the letter: who it goes to, on lines of their own. */
  readonly to: string
  readonly salutation: string
  readonly subject: string
  /** Why I write, in one sentence. */
  readonly why: string
  /** One example of what happens, without names. */
  readonly whatHappens: string
  readonly howMany: string
  /** One to three things that are asked for. */
  readonly asks: readonly string[]
  readonly offer: string
  /** An answer is asked for before this day. */
  readonly replyBy?: Day
  readonly closing: string
  readonly from: string
  /** How to reach who writes, only as they typed it: under the name. */
  readonly fromAddress: string
}

const TEXTS = [
  'to',
  'salutation',
  'subject',
  'why',
  'whatHappens',
  'howMany',
  'offer',
  'closing',
  'from',
  'fromAddress',
] as const satisfies readonly (keyof LetterParts)[]
/** A part of a letter that is one text. */
export type TextPart = (typeof TEXTS)[number]

/** More than this is no longer a letter with a question. */
export const MOST_ASKS = 3
const DAY = /^\d{4}-\d{2}-\d{2}$/u

/** The parts of a letter, as far as they can be read; what is missing or of another shape is empty. */
export function partsOf(letter: Pick<Letter, 'parts'>): LetterParts {
  const read = jsonFields(letter.parts)
  const text = (key: TextPart) => textIn(read, key)
  const asks = read.get('asks')
  const replyBy = read.get('replyBy')
  return {
    to: text('to'),
    salutation: text('salutation'),
    subject: text('subject'),
    why: text('why'),
    whatHappens: text('whatHappens'),
    howMany: text('howMany'),
    asks: Array.isArray(asks) ? asks.filter(ask => typeof ask === 'string') : [],
    offer: text('offer'),
    ...(typeof replyBy === 'string' && DAY.test(replyBy) && { replyBy }),
    closing: text('closing'),
    from: text('from'),
    fromAddress: text('fromAddress'),
  }
}

/** The parts as text to keep; what the earlier text has that this version doesn't know stays in it. */
export const writeParts = (parts: LetterParts, earlier = '{}'): string =>
  jsonWith(earlier, written(partsOf({ parts: earlier })), written(parts))

/** The parts as they stand in the text: an empty one doesn't. */
const written = (parts: LetterParts): Record<keyof LetterParts, unknown> => ({
  to: parts.to || undefined,
  salutation: parts.salutation || undefined,
  subject: parts.subject || undefined,
  why: parts.why || undefined,
  whatHappens: parts.whatHappens || undefined,
  howMany: parts.howMany || undefined,
  offer: parts.offer || undefined,
  closing: parts.closing || undefined,
  from: parts.from || undefined,
  fromAddress: parts.fromAddress || undefined,
  asks: parts.asks.length > 0 ? parts.asks : undefined,
  replyBy: parts.replyBy,
})

function textIn(read: ReadonlyMap<string, unknown>, key: string): string {
  const value = read.get(key)
  return typeof value === 'string' ? value : ''
}
