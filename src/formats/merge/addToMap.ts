import { type Instead, pointAt } from '#formats/netwerkkaart/pointAt.ts'
import { type Change, joinChanges, step } from '#model/change.ts'
import {
  type Actor,
  inOrder,
  type ListTable,
  type NetworkMap,
  newId,
  nextOrder,
  type Records,
  selfOf,
} from '#model/records.ts'
import { addToAbout } from './addToAbout.ts'
import { besideOthers } from './besideOthers.ts'
import { sameContent } from './sameContent.ts'

/** Of what is on the map and in the file with different content: keep mine, take that of the file, or both. */
export type Keep = 'mine' | 'theirs' | 'both'

/** What adding a file to a map comes down to, before it is done. */
export interface Comparison {
  /** Records that the map doesn't have. */
  readonly added: number
  /** Records that are on the map with the same content. */
  readonly same: number
  /** Records with an id that is on the map with different content. */
  readonly different: readonly { readonly table: ListTable; readonly id: string }[]
  /** Who is Ik in the file and will be an ordinary person here. */
  readonly otherSelf?: string
}

/** Every list after those that its records mention. */
const MENTIONED_FIRST = [
  'actors',
  'issues',
  'gatherings',
  'letters',
  'contactMoments',
  'agreements',
  'plans',
  'links',
] as const satisfies readonly ListTable[]

/** What of a file is new here, the same, or different. */
export function compareWithMap(map: NetworkMap, file: NetworkMap): Comparison {
  const theirs = asGuest(map, file)
  let added = 0
  let same = 0
  const different: { table: ListTable; id: string }[] = []
  for (const table of MENTIONED_FIRST) {
    for (const [id, record] of theirs[table] as ReadonlyMap<string, object>) {
      const mine = (map[table] as ReadonlyMap<string, object>).get(id)
      if (!mine) added++
      else if (sameContent(mine, record)) same++
      else different.push({ table, id })
    }
  }
  const [me, them] = [selfOf(map), selfOf(file)]
  return { added, same, different, ...(me && them && me.id !== them.id ? { otherSelf: them.name } : {}) }
}

/** *Toevoegen aan deze kaart*: everything of the file comes onto the map, as one edit. */
export function addToMap(map: NetworkMap, file: NetworkMap, keep: Keep): Change {
  const theirs = besideOthers(map, asGuest(map, file))
  const newIds = new Map<string, string>()
  const keyOf = (table: ListTable, id: string) => `${table} ${id}`
  const instead: Instead = (table, id) => newIds.get(keyOf(table, id)) ?? id
  const changes = MENTIONED_FIRST.flatMap(table => {
    let order = nextOrder(map[table])
    return inOrder<Records[typeof table]>(theirs[table]).flatMap(record => {
      const mine = (map[table] as ReadonlyMap<string, Records[typeof table]>).get(record.id)
      const pointed = pointAt(table, record, instead)
      if (!mine) return step(table, undefined, { ...pointed, order: order++ })
      if (sameContent(mine, pointed) || keep === 'mine') return []
      if (keep === 'theirs') return step(table, mine, inPlaceOf(mine, pointed))
      const id = newId<typeof table>()
      newIds.set(keyOf(table, record.id), id)
      return step(table, undefined, { ...asCopy(pointed), id, order: order++ } as Records[typeof table])
    })
  })
  return joinChanges(changes, addToAbout(map.info, file.info))
}

/** The file's map as a guest on this one: with another Ik than here, its own is an ordinary person. */
function asGuest(map: NetworkMap, file: NetworkMap): NetworkMap {
  const me = selfOf(map)
  if (!me) return file
  const actors = new Map(file.actors)
  const guest = selfOf(file)
  if (guest && guest.id !== me.id) {
    const { self: _self, ...person } = guest
    actors.set(guest.id, person)
  }
  const meThere = actors.get(me.id)
  if (meThere && !meThere.self) actors.set(me.id, { ...meThere, self: true })
  return { ...file, actors }
}

/** A record of the file that takes the place of mine, also on the drawing: nobody moves. Ik stays a person. */
function inPlaceOf<R extends { readonly order: number }>(mine: R, theirs: R): R {
  const { position: _theirs, pinned: _also, ...content } = theirs as R & Partial<Actor>
  const { position, pinned, self } = mine as Partial<Actor>
  return {
    ...content,
    ...(position && { position }),
    ...(pinned && { pinned }),
    ...(self && { kind: 'person' }),
    order: mine.order,
  } as unknown as R
}

/** A second one beside mine: never Ik, and the drawing finds a place for it. */
function asCopy(record: object): object {
  const { self: _self, position: _position, pinned: _pinned, ...content } = record as Partial<Actor>
  return content
}
