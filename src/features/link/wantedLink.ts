import type { LinkFields } from '#model/commands/addLink.ts'
import { isMutual, type LinkEnds } from '#model/links.ts'
import type { ActorId } from '#model/records.ts'
import { type Formality, type Level, LINK_TYPES, type LinkType } from '#model/vocabulary.ts'
import { linkLabel } from '#text/words.ts'

/** A kind of link as it is chosen: in the words of one direction. */
export type KindWord = `${LinkType}` | `${LinkType}/backward`

interface KindOption {
  readonly value: KindWord
  readonly label: string
}

/** How people know each other first, then how they belong to each other, then the rest. */
const EVERYDAY: readonly LinkType[] = ['knows', 'worksWith', 'consults', 'familyOf', 'memberOf', 'worksFor', 'partOf']

/** The kinds of link in words, each direction that reads differently on its own. */
export const KIND_OPTIONS: readonly KindOption[] = [
  ...EVERYDAY,
  ...LINK_TYPES.filter(type => !EVERYDAY.includes(type)),
].flatMap(type => {
  const forward: KindOption = { value: type, label: linkLabel(type) }
  return isMutual(type) ? [forward] : [forward, { value: `${type}/backward`, label: linkLabel(type, 'backward') }]
})

/** The kind and direction of the words chosen. */
export function kindOf(word: KindWord): { readonly type: LinkType; readonly direction: 'forward' | 'backward' } {
  const type = LINK_TYPES.find(known => word === known || word === `${known}/backward`)
  return { type: type ?? 'knows', direction: word.endsWith('/backward') ? 'backward' : 'forward' }
}

/** The link that someone means by "from, these words, to": backward words turn it around. */
export function readLink(from: ActorId, word: KindWord, to: ActorId): LinkEnds & { readonly type: LinkType } {
  const { type, direction } = kindOf(word)
  return direction === 'forward' ? { source: from, target: to, type } : { source: to, target: from, type }
}

/** What may be told about a link beside its kind and ends; an empty text is not known. */
export interface Told {
  readonly formality: Formality | undefined
  readonly strength: Level | undefined
  readonly note: string
  readonly from: string
  readonly until: string
  readonly topics: readonly string[]
}

/** Only what is really told. */
export function knownDetails({ formality, strength, note, from, until, topics }: Told): Partial<LinkFields> {
  return {
    ...(formality && { formality }),
    ...(strength && { strength }),
    ...(note.trim() && { note: note.trim() }),
    ...(from && { from }),
    ...(until && { until }),
    ...(topics.length > 0 && { topics }),
  }
}
