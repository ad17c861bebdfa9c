import type { Issue } from '#model/dealings.ts'
import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { inActorOrder, othersOn } from './order.ts'

/** Whether an actor has one of the topics of a problem. */
function aboutOf({ topics }: Pick<Issue, 'topics'>): (actor: Actor) => boolean {
  const isAbout = topics.map(topicIn)
  return actor => isAbout.some(is => is(actor.topics))
}

/** Whether anybody on the map but Ik has one of the topics of a problem. */
export const somebodyBelongs = (map: NetworkMap, issue: Pick<Issue, 'topics'>, today: Day): boolean =>
  othersOn(map, today).some(aboutOf(issue))

/** Who could have to do with a problem, but has none of its topics, or nothing filled in of what they do about it. */
export function toBelong(map: NetworkMap, issue: Pick<Issue, 'topics'>, today: Day): readonly ActorId[] {
  if (issue.topics.length === 0) return []
  const belongs = aboutOf(issue)
  const found = othersOn(map, today).filter(actor => actor.role === undefined || !belongs(actor))
  return inActorOrder(map, found, today)
}

/** Whether it is known of anybody but Ik that they decide about a topic of a problem. */
export const somebodyDecides = (map: NetworkMap, issue: Pick<Issue, 'topics'>, today: Day): boolean =>
  othersOn(map, today).some(actor => actor.role === 'decides' && aboutOf(issue)(actor))
