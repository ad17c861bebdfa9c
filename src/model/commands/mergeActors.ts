import { type Change, joinChanges, NO_CHANGE, step } from '../change.ts'
import { mapMentions } from '../mentions.ts'
import { mergedActor, type TakenField } from '../mergedActor.ts'
import { mergedLinks } from '../mergedLinks.ts'
import type { ActorId, NetworkMap } from '../records.ts'

/** Whether these two can become one: two different ones, and when one is Ik, two persons. */
export function canMerge(map: NetworkMap, keepId: ActorId, otherId: ActorId): boolean {
  const keep = map.actors.get(keepId)
  const other = map.actors.get(otherId)
  if (!keep || !other || keepId === otherId) return false
  return !(keep.self || other.self) || (keep.kind === 'person' && other.kind === 'person')
}

/**
 * *Samenvoegen*: two actors become the first one, as one edit. What the first doesn't know comes from the other, and so
 * do the fields in `fromOther`. All links, answers and mentions go along; no link to oneself and no doubles are left.
 */
export function mergeActors(
  map: NetworkMap,
  keepId: ActorId,
  otherId: ActorId,
  fromOther: readonly TakenField[] = [],
): Change {
  const keep = map.actors.get(keepId)
  const other = map.actors.get(otherId)
  if (!keep || !other || !canMerge(map, keepId, otherId)) return NO_CHANGE
  return joinChanges(
    step('actors', keep, mergedActor(keep, other, fromOther, map.info)),
    step('actors', other, undefined),
    mergedLinks(map, keepId, otherId),
    mapMentions(map, id => (id === otherId ? keepId : id)),
  )
}
