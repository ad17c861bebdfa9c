import { type Change, NO_CHANGE, step } from '../change.ts'
import { type Link, type LinkId, type NetworkMap, newId, nextOrder } from '../records.ts'

/** Everything of a link but its id and its place in the list, which the map gives. */
export type LinkFields = Omit<Link, 'id' | 'order'>

/** Lays a link between two on the map. Refused (no change) to oneself, or when an end isn't there. */
export function addLink(map: NetworkMap, fields: LinkFields, id: LinkId = newId()): Change {
  if (!canLink(map, fields)) return NO_CHANGE
  return step('links', undefined, { ...fields, id, order: nextOrder(map.links) })
}

/** Whether a link can be between these two: both on the map, and not the same. */
export function canLink(map: NetworkMap, { source, target }: Pick<Link, 'source' | 'target'>): boolean {
  return source !== target && map.actors.has(source) && map.actors.has(target)
}
