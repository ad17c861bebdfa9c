import { type Fields, withFields } from './fields.ts'
import { joinedExtra } from './joinedExtra.ts'
import { foldName, withoutPlace } from './names.ts'
import type { Actor, MapInfo } from './records.ts'
import { soundActor } from './soundActor.ts'
import { uniqueTopics } from './topics.ts'

/** Fields of which a person chooses one of two when merging. */
export const CHOSEN_FIELDS = [
  'name',
  'kind',
  'player',
  'sector',
  'jobTitle',
  'role',
  'formality',
  'scope',
  'power',
  'interest',
  'stance',
  'threshold',
  'duration',
  'from',
  'until',
] as const
export type TakenField = (typeof CHOSEN_FIELDS)[number]

/** The one actor that two become: the first, filled up with what only the other tells. No text is lost. */
export function mergedActor(
  keep: Actor,
  other: Actor,
  fromOther: readonly TakenField[],
  info: Pick<MapInfo, 'place'>,
): Actor {
  const [named, seat] = namedAndSeat(keep, other)
  const taken = Object.fromEntries(
    fromOther.flatMap(field => (other[field] === undefined ? [] : [[field, other[field]]])),
  )
  const filled: Actor = { ...other, ...keep, ...taken, id: keep.id, order: keep.order }
  const name = seat && named ? named.name : filled.name
  const joined: Fields<Actor> = {
    name,
    kind: keep.self || other.self ? 'person' : filled.kind,
    self: keep.self ?? other.self,
    placeholder: keep.placeholder && other.placeholder,
    jobTitle: filled.jobTitle ?? (seat ? withoutPlace(seat.name, info) : undefined),
    aliases: aliasesOf(keep, other, name),
    topics: listOrNone(uniqueTopics([...(keep.topics ?? []), ...(other.topics ?? [])])),
    represents: listOrNone([...new Set([...(keep.represents ?? []), ...(other.represents ?? [])])]),
    contact: keep.contact || other.contact ? { ...other.contact, ...keep.contact } : undefined,
    contactPrivate: keep.contactPrivate ?? other.contactPrivate,
    tasks: bothTexts(keep.tasks, other.tasks),
    note: bothTexts(keep.note, other.note),
    privateNote: bothTexts(keep.privateNote, other.privateNote),
    position: keep.position ?? other.position,
    pinned: keep.pinned,
    extra: joinedExtra(keep.extra, other.extra, field => isFromOther(keep, fromOther, field)),
  }
  return soundActor(withFields(filled, joined))
}

/** Whether this field of the merged actor is the other's, or (contact) something of both. */
function isFromOther(keep: Actor, fromOther: readonly string[], field: string): boolean {
  return field === 'contact' || fromOther.includes(field) || !Object.hasOwn(keep, field)
}

/** When exactly one of the two is a seat without a name: who sits in it, and the seat. */
function namedAndSeat(keep: Actor, other: Actor): readonly [Actor?, Actor?] {
  if (keep.placeholder === other.placeholder) return []
  return keep.placeholder ? [other, keep] : [keep, other]
}

function aliasesOf(keep: Actor, other: Actor, name: string): readonly string[] | undefined {
  const names = [keep, other].filter(({ placeholder }) => !placeholder).map(actor => actor.name)
  const seen = new Set([foldName(name)])
  const aliases = [...(keep.aliases ?? []), ...names, ...(other.aliases ?? [])].filter(alias => {
    const folded = foldName(alias)
    return !seen.has(folded) && seen.add(folded)
  })
  return listOrNone(aliases)
}

function bothTexts(one: string | undefined, other: string | undefined): string | undefined {
  if (!one || !other || one.includes(other)) return one ?? other
  return other.includes(one) ? other : `${one}\n\n${other}`
}

function listOrNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}
