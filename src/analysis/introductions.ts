import type { Actor, ActorId, Day, Link, NetworkMap } from '#model/records.ts'
import { type ContactNet, contactNet } from './contactNet.ts'
import { holdsOn } from './holdsOn.ts'
import { myGroups } from './me.ts'
import { inActorOrder } from './order.ts'
import { strengthOf, stronger } from './strongest.ts'

/** Someone who can bring me and an ally together: knows the ally, and me or a group of mine. */
export interface Introduction {
  readonly by: ActorId
  /** The link with me, or with my group. */
  readonly mine: Link
  /** The group of mine they are linked to; absent when they are linked to me. */
  readonly through?: ActorId
  readonly theirs: Link
}

/** Two allies who both know me but not each other. */
export interface Acquaintance {
  readonly one: ActorId
  readonly other: ActorId
}

/** Who can introduce me to an ally, the strongest links first. Nobody when I have a contact link with the ally already. */
export function introductions(map: NetworkMap, ally: ActorId, today: Day): readonly Introduction[] {
  const net = contactNet(map, today)
  const seat = net.seatOf.get(ally)
  if (seat === undefined || seat === net.self) return []
  const near = nearMe(map, net, today)
  const theirs = strongestTo(net, seat)
  if (net.self === undefined || theirs.has(net.self)) return []
  const found = new Map<ActorId, Introduction>()
  const actors: Actor[] = []
  for (const [between, link] of theirs) {
    const actor = net.actors[between]
    const mine = near.get(between)
    if (!actor || !mine) continue
    actors.push(actor)
    found.set(actor.id, { by: actor.id, ...mine, theirs: link })
  }
  const nearestFirst = inActorOrder(map, actors, today).flatMap(id => found.get(id) ?? [])
  return nearestFirst.sort((a, b) => strengthOfBoth(b) - strengthOfBoth(a))
}

const strengthOfBoth = ({ mine, theirs }: Introduction): number => strengthOf(mine) + strengthOf(theirs)

/** The strongest contact link of a seat with each seat beside it. */
function strongestTo(net: ContactNet, seat: number): Map<number, Link> {
  const links = new Map<number, Link>()
  for (const { to, link } of net.contacts[seat] ?? []) links.set(to, stronger(links.get(to), link))
  return links
}

type Near = Pick<Introduction, 'mine' | 'through'>
const kept = new WeakMap<ContactNet, ReadonlyMap<number, Near>>()

/** Everyone one contact link from me; then everyone one contact link from a group of mine. */
function nearMe(map: NetworkMap, net: ContactNet, today: Day): ReadonlyMap<number, Near> {
  const earlier = kept.get(net)
  if (earlier) return earlier
  const near = new Map<number, Near>()
  kept.set(net, near)
  if (net.self === undefined) return near
  for (const [seat, mine] of strongestTo(net, net.self)) near.set(seat, { mine })
  for (const through of myGroups(map, today)) {
    for (const [seat, mine] of strongestTo(net, net.seatOf.get(through) ?? -1)) {
      const before = near.get(seat)
      const isBetter = before === undefined || (before.through && strengthOf(before.mine) < strengthOf(mine))
      if (isBetter && seat !== net.self) near.set(seat, { mine, through })
    }
  }
  return near
}

/** How many pairs are worth showing at once. */
const MOST = 5

/** Which two of these allies I can bring together: both have a contact link with me, and none at all with each other. */
export function toBringTogether(map: NetworkMap, allies: readonly ActorId[], today: Day): readonly Acquaintance[] {
  const net = contactNet(map, today)
  const mine = net.self === undefined ? new Map<number, Link>() : strongestTo(net, net.self)
  const known = allies.filter(id => mine.has(net.seatOf.get(id) ?? -1))
  const linked = pairsAmong(map, new Set(known), today)
  const found: Acquaintance[] = []
  for (const [at, one] of known.entries()) {
    for (const other of known.slice(at + 1)) {
      if (linked.get(one)?.has(other)) continue
      found.push({ one, other })
      if (found.length === MOST) return found
    }
  }
  return found
}

/** Who of these has any link with whom of these. */
function pairsAmong(
  map: NetworkMap,
  ids: ReadonlySet<ActorId>,
  today: Day,
): ReadonlyMap<ActorId, ReadonlySet<ActorId>> {
  const linked = new Map([...ids].map(id => [id, new Set<ActorId>()]))
  if (ids.size < 2) return linked
  for (const link of map.links.values()) {
    const others = linked.get(link.source)
    const back = linked.get(link.target)
    if (!others || !back || !holdsOn(link, today)) continue
    others.add(link.target)
    back.add(link.source)
  }
  return linked
}
