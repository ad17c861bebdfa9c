import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { ROLES, type Role } from '#model/vocabulary.ts'
import { inActorOrder, othersOn } from './order.ts'

/** Actors by what they do about a topic. A role that nobody has is left out. */
export type WhoAbout = { readonly [R in Role]?: readonly ActorId[] }

/** Whom I can talk to about a topic: everyone with that topic, by role. Who has no role stands in no group. */
export function whoAbout(map: NetworkMap, topic: string, today: Day): WhoAbout {
  const isAbout = topicIn(topic)
  const byRole = new Map<Role, Actor[]>(ROLES.map(role => [role, []]))
  for (const actor of othersOn(map, today)) {
    if (actor.role !== undefined && isAbout(actor.topics)) byRole.get(actor.role)?.push(actor)
  }
  const groups = [...byRole].filter(([, actors]) => actors.length > 0)
  return Object.fromEntries(groups.map(([role, actors]) => [role, inActorOrder(map, actors, today)]))
}
