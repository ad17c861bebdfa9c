import type { LetterParts, TextPart } from '#model/letterParts.ts'
import { letterText } from '#text/letter.ts'
import { isMessage } from '#text/letterBlocks.ts'

/** A part of a letter that is one text, with how it is asked for. */
export interface ShownPart {
  readonly part: TextPart
  readonly label: string
  readonly hint?: string
  readonly long?: boolean
}

const { part: words } = letterText
const HEAD: readonly ShownPart[] = [
  { part: 'to', label: words.to, hint: words.toHint, long: true },
  { part: 'subject', label: words.subject },
]
const BODY: readonly ShownPart[] = [
  { part: 'salutation', label: words.salutation },
  { part: 'why', label: words.why, long: true },
  { part: 'whatHappens', label: words.whatHappens, hint: words.whatHappensHint, long: true },
  { part: 'howMany', label: words.howMany, long: true },
]
const END: readonly ShownPart[] = [
  { part: 'closing', label: words.closing },
  { part: 'from', label: words.from, hint: words.fromHint, long: true },
  { part: 'fromAddress', label: words.fromAddress, hint: words.fromAddressHint, long: true },
]
/** Parts that a kind does without: what is said has no name under it, a signal names nobody, a reminder is short. */
const WITHOUT: ReadonlyMap<string, readonly TextPart[]> = new Map([
  ['speech', ['from', 'fromAddress']],
  ['national', ['fromAddress']],
  ['reminder', ['howMany', 'offer']],
])
/** Kinds that ask for the same part in other words. */
const OTHER_LABELS: ReadonlyMap<string, ReadonlyMap<TextPart, Partial<ShownPart>>> = new Map([
  ['speech', new Map<TextPart, Partial<ShownPart>>([['why', { label: words.whySpeech }]])],
  [
    'thanks',
    new Map<TextPart, Partial<ShownPart>>([
      ['why', { label: words.whyThanks }],
      ['whatHappens', { label: words.whatWasSaid, hint: '' }],
    ]),
  ],
  [
    'reminder',
    new Map<TextPart, Partial<ShownPart>>([
      ['why', { label: words.whyReminder }],
      ['whatHappens', { label: words.whatWaits, hint: '' }],
    ]),
  ],
])
const OFFER: ShownPart = { part: 'offer', label: words.offer, long: true }

/** Whether a part belongs in a letter of this kind, or has a text already. */
const isIn =
  (kind: string, parts: LetterParts) =>
  ({ part }: ShownPart): boolean =>
    !WITHOUT.get(kind)?.includes(part) || parts[part] !== ''

/** The texts of a letter before what is asked, in the order in which they are read. */
export function partsBefore(kind: string, parts: LetterParts): readonly ShownPart[] {
  const labels = OTHER_LABELS.get(kind)
  const body = BODY.map(shown => ({ ...shown, ...labels?.get(shown.part) }))
  return [...(isMessage(kind) ? [] : HEAD), ...body].filter(isIn(kind, parts))
}

/** The texts of a letter after what is asked. */
export const partsAfter = (kind: string, parts: LetterParts): readonly ShownPart[] => END.filter(isIn(kind, parts))

/** The text right after what is asked. */
export const offerParts = (kind: string, parts: LetterParts): readonly ShownPart[] => [OFFER].filter(isIn(kind, parts))

const NEEDED: readonly TextPart[] = ['to', 'whatHappens', 'from']
/** Where a part may well stay empty. */
const OPTIONAL: ReadonlyMap<string, readonly TextPart[]> = new Map([
  ['speech', ['from']],
  ['thanks', ['to', 'whatHappens']],
  ['reminder', ['to', 'whatHappens']],
])

/** What is still empty, and had better not be. */
export function missingParts(kind: string, parts: LetterParts): readonly string[] {
  const optional = OPTIONAL.get(kind) ?? []
  return [...partsBefore(kind, parts), ...partsAfter(kind, parts)]
    .filter(({ part }) => NEEDED.includes(part) && !optional.includes(part) && parts[part].trim() === '')
    .map(({ label }) => label)
}
