import type { Change } from '#model/change.ts'
import type { Agreement, ContactMoment, Gathering, Issue, Letter, Plan } from '#model/dealings.ts'
import { emptyMap } from '#model/newMap.ts'
import type { Actor, ActorId, Link, LinkId, MapInfo, NetworkMap } from '#model/records.ts'

/** An id that reads as a name. */
export const as = <I extends string>(id: string): I => id as I
export const actorId = (id: string): ActorId => as(id)
export const linkId = (id: string): LinkId => as(id)

type Plain<R> = Partial<Omit<R, 'id' | 'order'>>

/** Samira's map: her, her friend Jolanda, councillor Mulder, the council, and a seat without a name. */
export const samira = someone('ik', 0, { name: 'Samira', self: true })
export const jolanda = someone('jolanda', 1, { name: 'Jolanda Vos', position: { x: 100, y: 40 } })
export const mulder = someone('mulder', 2, { name: 'Mulder', jobTitle: 'raadslid' })
export const council = someone('raad', 3, { name: 'Gemeenteraad Waterbeek', kind: 'organisation' })
export const seat = someone('wethouder', 4, { name: 'Wethouder zorg en welzijn', placeholder: true })

export const knowsJolanda = line('l1', 0, 'ik', 'knows', 'jolanda', { formality: 'informal', strength: 3 })
export const jolandaKnows = line('l2', 1, 'jolanda', 'knows', 'mulder', { formality: 'informal' })
export const inCouncil = line('l3', 2, 'mulder', 'memberOf', 'raad', { formality: 'formal' })

export function someone(id: string, order: number, fields: Plain<Actor> = {}): Actor {
  return { kind: 'person', name: id, ...fields, id: actorId(id), order }
}

export function line(
  id: string,
  order: number,
  source: string,
  type: Link['type'],
  target: string,
  fields: Plain<Link> = {},
): Link {
  return { ...fields, id: linkId(id), order, source: actorId(source), target: actorId(target), type }
}

/** What can stand on a map in a test: lists, in their order. */
export interface Lists {
  readonly actors?: readonly Actor[]
  readonly links?: readonly Link[]
  readonly issues?: readonly Issue[]
  readonly contactMoments?: readonly ContactMoment[]
  readonly agreements?: readonly Agreement[]
  readonly gatherings?: readonly Gathering[]
  readonly letters?: readonly Letter[]
  readonly plans?: readonly Plan[]
  readonly info?: Partial<MapInfo>
}

export function mapWith({ info, ...lists }: Lists): NetworkMap {
  const empty = emptyMap({ name: 'Waterbeek', place: 'Waterbeek', ...info }, '2026-11-21T20:00:00Z')
  const tables = Object.entries(lists).map(([table, rows]) => [table, new Map(rows.map(row => [row.id, row] as const))])
  return { ...empty, ...Object.fromEntries(tables) } as NetworkMap
}

/** Everybody of Samira's map, with their links. */
export const smallMap = mapWith({
  actors: [samira, jolanda, mulder, council, seat],
  links: [knowsJolanda, jolandaKnows, inCouncil],
})

/** The links that an edit made. */
export function addedLinks(change: Change): LinkId[] {
  return change.flatMap(next => (next.table === 'links' && !next.before && next.after ? [next.after.id] : []))
}
