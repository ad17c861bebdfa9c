import { nearness } from '#analysis/nearness.ts'
import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { sameTopic } from '#model/topics.ts'
import type { Names } from '#state/names.ts'
import { askText } from '#text/ask.ts'
import { gatheringText } from '#text/gathering.ts'
import { reasonText } from '#text/reasons.ts'
import { nameList } from '#text/shownName.ts'
import { withMe } from '#text/withMe.ts'

/** More topics than this make no sentence. */
const FEW = 3

/** What someone does, about the topics that matter on this map first: "Beslist over leerlingenvervoer en onderwijs." */
export function roleTold(map: NetworkMap, { role, topics = [] }: Actor): string | undefined {
  if (role === undefined || topics.length === 0) return undefined
  const mine = [...(map.info.topics ?? []), ...[...map.issues.values()].flatMap(issue => issue.topics)]
  const wanted = topics.filter(topic => mine.some(other => sameTopic(other, topic)))
  return reasonText.role(role, (wanted.length > 0 ? wanted : topics).slice(0, FEW))
}

/** How I come to someone; nothing while nobody is Ik. */
export function wayTold(map: NetworkMap, { nameOf }: Names, id: ActorId, day: Day): string | undefined {
  const near = nearness(map, id, day)
  if (near.kind === 'none') return gatheringText.noWay(nameOf(id))
  if (near.kind === 'via') return askText.near.via(near.steps, nameList(near.via.map(nameOf)))
  if (near.kind !== 'direct') return undefined
  return withMe(near.link, near.link.target === id ? 'forward' : 'backward', nameOf(id))
}
