import { type Change, joinChanges, step } from '../change.ts'
import { mapMentions } from '../mentions.ts'
import type { ActorId, NetworkMap } from '../records.ts'

/**
 * Takes people and organisations off the map, with every link at them, their answers, and every mention of them.
 * Ik can't be thrown away, only handed over.
 */
export function removeActors(map: NetworkMap, ids: Iterable<ActorId>): Change {
  const gone = new Set([...ids].filter(id => map.actors.has(id) && !map.actors.get(id)?.self))
  if (gone.size === 0) return []
  const links = [...map.links.values()].filter(({ source, target }) => gone.has(source) || gone.has(target))
  return joinChanges(
    [...gone].flatMap(id => step('actors', map.actors.get(id), undefined)),
    links.flatMap(link => step('links', link, undefined)),
    mapMentions(map, id => (gone.has(id) ? undefined : id)),
  )
}
