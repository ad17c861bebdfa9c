import type { Answer, Issue } from '#model/dealings.ts'
import type { Actor, ActorId, Day, Id, Link, LinkId, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import type { Level, Role } from '#model/vocabulary.ts'
import { contactNet } from './contactNet.ts'
import { holdsOn } from './holdsOn.ts'
import { lastAnswerOf } from './lastAnswers.ts'
import { myFamily } from './me.ts'
import { inActorOrder } from './order.ts'

/** The facts in the map that put someone or something in an answer; `text` makes words of them. */
export type Reason =
  /** whoAbout, whoDecides, allies: what someone does about the topic. */
  | { readonly kind: 'role'; readonly actor: ActorId; readonly role: Role | undefined; readonly topic: string }
  /** allies: what someone who is for it does about the topic, without working together with me. */
  | { readonly kind: 'ally'; readonly actor: ActorId; readonly role: Role | undefined; readonly topic: string }
  /** whoDecides: whom someone advises. */
  | { readonly kind: 'advises'; readonly actor: ActorId; readonly decider: ActorId; readonly link: LinkId }
  /** whoShares: what someone said about the problem; of family it decides nothing. */
  | {
      readonly kind: 'answered'
      readonly actor: ActorId
      readonly answer: Answer['answer']
      readonly on?: Day
      readonly family: boolean
    }
  /** whoShares: what someone does about topics of the problem, without having been asked. */
  | {
      readonly kind: 'toAsk'
      readonly actor: ActorId
      readonly role: Role | undefined
      readonly topics: readonly string[]
    }
  /** agreements: the day it should have been done. */
  | { readonly kind: 'late'; readonly agreement: Id<'agreements'>; readonly due: Day }
  | { readonly kind: 'influence'; readonly actor: ActorId; readonly power?: Level; readonly interest?: Level }
  | Loose
  | Neighbour

/** whoToName: the links between someone and the seat without a name. */
export interface Neighbour {
  readonly kind: 'neighbour'
  readonly actor: ActorId
  readonly placeholder: ActorId
  readonly links: readonly LinkId[]
}

/** unconnected: nobody around, only links that are no way to meet, or people around who are loose themselves. */
export interface Loose {
  readonly kind: 'loose'
  readonly actor: ActorId
  readonly why: 'noLinks' | 'noContact' | 'island'
  readonly neighbours: readonly ActorId[]
}

/** Why someone stands with a role in an answer about a topic. */
export const whyRole = (map: NetworkMap, actor: ActorId, topic: string): Reason => ({
  kind: 'role',
  actor,
  role: map.actors.get(actor)?.role,
  topic,
})

/** Why someone could stand beside me on a topic. */
export const whyAlly = (map: NetworkMap, actor: ActorId, topic: string): Reason => ({
  kind: 'ally',
  actor,
  role: map.actors.get(actor)?.role,
  topic,
})

/** Why someone is an adviser of a decider. */
export function whyAdviser(map: NetworkMap, adviser: ActorId, decider: ActorId, today: Day): Reason | undefined {
  const advice = linksBetween(map, adviser, decider, today).find(
    ({ type, source }) => type === 'advises' && source === adviser,
  )
  return advice && { kind: 'advises', actor: adviser, decider, link: advice.id }
}

/** Why someone is listed as recognising a problem, not recognising it, or still to answer. */
export function whyAnswered(map: NetworkMap, issue: Issue, actor: ActorId, today: Day): Reason | undefined {
  const last = lastAnswerOf(issue).get(actor)
  if (!last) return undefined
  const family = myFamily(map, today).has(actor)
  return { kind: 'answered', actor, answer: last.answer, ...(last.on && { on: last.on }), family }
}

/** Why someone could still be asked about a problem. */
export function whyToAsk(issue: Issue, { id, role, topics }: Actor): Reason {
  return { kind: 'toAsk', actor: id, role, topics: issue.topics.filter(topic => topicIn(topic)(topics)) }
}

/** Why an agreement is late; undefined when it isn't. */
export function whyLate(map: NetworkMap, id: Id<'agreements'>, today: Day): Reason | undefined {
  const agreement = map.agreements.get(id)
  if (agreement?.state !== 'open' || agreement.due === undefined || agreement.due >= today) return undefined
  return { kind: 'late', agreement: id, due: agreement.due }
}

/** Why someone stands where they stand in the grid of influence. */
export const whyInfluence = ({ id, power, interest }: Actor): Reason => ({
  kind: 'influence',
  actor: id,
  ...(power && { power }),
  ...(interest && { interest }),
})

/** Why no route reaches someone. */
export function whyLoose(map: NetworkMap, id: ActorId, today: Day): Loose {
  const net = contactNet(map, today)
  const seats = new Set((net.contacts[net.seatOf.get(id) ?? -1] ?? []).map(({ to }) => to))
  const neighbours = inActorOrder(
    map,
    [...seats].flatMap(seat => net.actors[seat] ?? []),
    today,
  )
  if (neighbours.length > 0) return { kind: 'loose', actor: id, why: 'island', neighbours }
  const others = otherEnds(map, id, today)
  return { kind: 'loose', actor: id, why: others.length > 0 ? 'noContact' : 'noLinks', neighbours: others }
}

/** Why someone can tell who a seat without a name is. */
export function whyNeighbour(map: NetworkMap, actor: ActorId, placeholder: ActorId, today: Day): Neighbour {
  const links = linksBetween(map, actor, placeholder, today).map(({ id }) => id)
  return { kind: 'neighbour', actor, placeholder, links }
}

function linksBetween(map: NetworkMap, a: ActorId, b: ActorId, today: Day): Link[] {
  const net = contactNet(map, today)
  const there = net.seatOf.get(b)
  return (net.contacts[net.seatOf.get(a) ?? -1] ?? []).flatMap(({ to, link }) => (to === there ? link : []))
}

/** Who is at the other end of any link, also of those that are no way to meet. */
function otherEnds(map: NetworkMap, id: ActorId, today: Day): ActorId[] {
  const others = new Set<Actor>()
  for (const link of map.links.values()) {
    if (!holdsOn(link, today) || link.source === link.target) continue
    const other = link.source === id ? link.target : link.target === id ? link.source : undefined
    const actor = other && map.actors.get(other)
    if (actor && holdsOn(actor, today)) others.add(actor)
  }
  return inActorOrder(map, others, today)
}
