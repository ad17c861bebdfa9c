import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { contactNet } from './contactNet.ts'
import { inActorOrder, othersOn } from './order.ts'

/** Who decides about a topic, and who advises each of them. */
export interface WhoDecides {
  readonly deciders: readonly ActorId[]
  /** Every decider is an own key, `__proto__` too. Ask with `Object.hasOwn` for ids of elsewhere. */
  readonly advisersPerDecider: Readonly<Record<ActorId, readonly ActorId[]>>
}

/** Who decides about a topic, and for each of them who gives them advice. */
export function whoDecides(map: NetworkMap, topic: string, today: Day): WhoDecides {
  const isAbout = topicIn(topic)
  const decides = othersOn(map, today).filter(({ role, topics }) => role === 'decides' && isAbout(topics))
  const deciders = inActorOrder(map, decides, today)
  const advisersPerDecider = Object.fromEntries(deciders.map(id => [id, advisersOf(map, id, today)]))
  return { deciders, advisersPerDecider }
}

/** Everyone but Ik who gives this actor advice. */
export function advisersOf(map: NetworkMap, id: ActorId, today: Day): ActorId[] {
  const net = contactNet(map, today)
  const advisers = new Set<number>()
  for (const { to, link } of net.contacts[net.seatOf.get(id) ?? -1] ?? []) {
    if (link.type === 'advises' && link.target === id && to !== net.self) advisers.add(to)
  }
  return inActorOrder(
    map,
    [...advisers].flatMap(seat => net.actors[seat] ?? []),
    today,
  )
}
