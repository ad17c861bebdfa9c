import type { Actor, ActorId, Day, Link, NetworkMap } from '#model/records.ts'
import { holdsOn } from './holdsOn.ts'

/** Links along which people meet. Who only pays, checks, buys from or falls under someone hasn't met them by that. */
export const CONTACT_LINK_TYPES: ReadonlySet<Link['type']> = new Set([
  'advises',
  'familyOf',
  'memberOf',
  'knows',
  'supports',
  'consults',
  'represents',
  'worksFor',
  'worksWith',
] as const)

/** One link as seen from one of its ends. */
export interface Contact {
  /** The seat at the other end. */
  readonly to: number
  readonly link: Link
}

/** Who can meet whom on a day. Every actor that counts that day has a seat: a number, quick to look up with. */
export interface ContactNet {
  /** By seat. */
  readonly actors: readonly Actor[]
  readonly seatOf: ReadonlyMap<ActorId, number>
  /** By seat: the contact links from there, in both directions. */
  readonly contacts: readonly (readonly Contact[])[]
  /** The seat of Ik, if there is one. */
  readonly self: number | undefined
}

interface Kept {
  readonly actors: NetworkMap['actors']
  readonly today: Day
  readonly net: ContactNet
}
const kept = new WeakMap<NetworkMap['links'], Kept>()

/** The contact net of this map on this day; built once for each revision of its actors and links. */
export function contactNet(map: NetworkMap, today: Day): ContactNet {
  const earlier = kept.get(map.links)
  if (earlier?.actors === map.actors && earlier.today === today) return earlier.net
  const net = build(map, today)
  kept.set(map.links, { actors: map.actors, today, net })
  return net
}

function build(map: NetworkMap, today: Day): ContactNet {
  const actors: Actor[] = []
  const seatOf = new Map<ActorId, number>()
  const contacts: Contact[][] = []
  for (const actor of map.actors.values()) {
    if (!holdsOn(actor, today)) continue
    seatOf.set(actor.id, actors.length)
    actors.push(actor)
    contacts.push([])
  }
  for (const link of map.links.values()) {
    if (!CONTACT_LINK_TYPES.has(link.type) || !holdsOn(link, today)) continue
    const source = seatOf.get(link.source)
    const target = seatOf.get(link.target)
    if (source === undefined || target === undefined || source === target) continue
    contacts[source]?.push({ to: target, link })
    contacts[target]?.push({ to: source, link })
  }
  const self = selfOn(map, today)
  return { actors, seatOf, contacts, self: self && seatOf.get(self.id) }
}

/** Ik: the first actor of the list that is marked so, if that one counts on this day. */
export function selfOn(map: NetworkMap, today: Day): Actor | undefined {
  let first: Actor | undefined
  for (const actor of map.actors.values()) {
    if (actor.self && (first === undefined || actor.order < first.order)) first = actor
  }
  return first && holdsOn(first, today) ? first : undefined
}
