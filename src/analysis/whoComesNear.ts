import type { Actor, ActorId, Day, LinkId, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { contactNet } from './contactNet.ts'
import { stepsFromSelf, UNREACHED } from './distances.ts'
import { holdsOn } from './holdsOn.ts'
import { inActorOrder } from './order.ts'

/** Someone I can reach who may know how to get to someone I can't, and the fact that says so. */
export type ComesNear =
  /** A link with the target, of a kind that is no way to meet. */
  | { readonly kind: 'link'; readonly actor: ActorId; readonly link: LinkId }
  /** In the same sector, about the same topic. */
  | { readonly kind: 'topic'; readonly actor: ActorId; readonly topic: string }

const MOST = 5

/** Who comes nearest to someone that no route reaches: first who is linked to them in another way, then colleagues by topic. */
export function whoComesNear(map: NetworkMap, target: ActorId, today: Day): readonly ComesNear[] {
  const net = contactNet(map, today)
  const steps = stepsFromSelf(net)
  const wanted = map.actors.get(target)
  const isReached = ({ id }: Actor) => (steps[net.seatOf.get(id) ?? -1] ?? UNREACHED) > 0
  const reached = net.actors.filter(actor => actor.id !== target && isReached(actor))
  if (!wanted || reached.length === 0) return []
  const links = otherLinks(map, target, today)
  const linked = reached.filter(({ id }) => links.has(id))
  const topics = new Map<ActorId, string>()
  for (const topic of wanted.topics ?? []) {
    const isAbout = topicIn(topic)
    const colleagues = reached.filter(({ sector, topics }) => sector === wanted.sector && isAbout(topics))
    for (const { id } of wanted.sector ? colleagues : []) if (!topics.has(id) && !links.has(id)) topics.set(id, topic)
  }
  const alike = reached.filter(({ id }) => topics.has(id))
  return [...inActorOrder(map, linked, today), ...inActorOrder(map, alike, today)].slice(0, MOST).map(actor => {
    const link = links.get(actor)
    return link ? { kind: 'link', actor, link } : { kind: 'topic', actor, topic: topics.get(actor) ?? '' }
  })
}

function otherLinks(map: NetworkMap, target: ActorId, today: Day): ReadonlyMap<ActorId, LinkId> {
  const found = new Map<ActorId, LinkId>()
  for (const link of map.links.values()) {
    if (!holdsOn(link, today)) continue
    const other = link.source === target ? link.target : link.target === target ? link.source : undefined
    if (other !== undefined && !found.has(other)) found.set(other, link.id)
  }
  return found
}
