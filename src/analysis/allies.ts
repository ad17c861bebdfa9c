import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { type ContactNet, contactNet } from './contactNet.ts'
import { myFamily, myGroups } from './me.ts'
import { inActorOrder, othersOn } from './order.ts'

/**
 * Who could stand beside me on a topic and doesn't yet: is for it, neither decides nor carries out, and is no family,
 * no group of mine, no member of those, and not already working with me or with a group of mine.
 */
export function allies(map: NetworkMap, topic: string, today: Day): readonly ActorId[] {
  const already = new Set([...withMe(map, today), ...myFamily(map, today)])
  const found = inFavour(map, topic, today).filter(({ id }) => !already.has(id))
  return inActorOrder(map, found, today)
}

/** Who stands beside me on a topic already: is for it, and works with me, or is in or with a group of mine; no family. */
export function alreadyBeside(map: NetworkMap, topic: string, today: Day): readonly ActorId[] {
  const already = withMe(map, today)
  const family = myFamily(map, today)
  const found = inFavour(map, topic, today).filter(({ id }) => already.has(id) && !family.has(id))
  return inActorOrder(map, found, today)
}

/** Who is for a topic, and neither decides nor carries out. */
function inFavour(map: NetworkMap, topic: string, today: Day): Actor[] {
  const isAbout = topicIn(topic)
  return othersOn(map, today).filter(
    ({ stance, role, topics }) => stance === 'for' && role !== 'decides' && role !== 'executes' && isAbout(topics),
  )
}

/** My groups, their members, and who works with me or with a group of mine. */
function withMe(map: NetworkMap, today: Day): ReadonlySet<ActorId> {
  const net = contactNet(map, today)
  const groups = myGroups(map, today)
  const already = new Set(groups)
  for (const group of groups) for (const member of membersOf(net, group)) already.add(member)
  const self = net.actors[net.self ?? -1]
  for (const mine of self ? [self.id, ...groups] : []) for (const mate of workmatesOf(net, mine)) already.add(mate)
  return already
}

const contactsOf = (net: ContactNet, id: ActorId) => net.contacts[net.seatOf.get(id) ?? -1] ?? []

const membersOf = (net: ContactNet, group: ActorId): ActorId[] =>
  contactsOf(net, group).flatMap(({ link }) => (link.type === 'memberOf' && link.target === group ? link.source : []))

const workmatesOf = (net: ContactNet, id: ActorId): ActorId[] =>
  contactsOf(net, id).flatMap(({ to, link }) => (link.type === 'worksWith' ? (net.actors[to]?.id ?? []) : []))
