import { type Change, step } from '../change.ts'
import type { LinkId, NetworkMap } from '../records.ts'

/** Takes links off the map; who they were between stays. */
export function removeLinks(map: NetworkMap, ids: Iterable<LinkId>): Change {
  return [...new Set(ids)].flatMap(id => step('links', map.links.get(id), undefined))
}
