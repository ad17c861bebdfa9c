import { type Change, NO_CHANGE, step } from '../change.ts'
import { type Fields, withFields } from '../fields.ts'
import type { Link, LinkId, NetworkMap } from '../records.ts'
import { canLink } from './addLink.ts'

/** What can be filled in of a link. */
export type LinkEdit = Fields<Omit<Link, 'id' | 'order'>>

/** Changes what is known of a link. Nothing when it is gone, or when it would lead to oneself or to nobody. */
export function editLink(map: NetworkMap, id: LinkId, edit: LinkEdit): Change {
  const link = map.links.get(id)
  if (!link) return NO_CHANGE
  const after = withFields<Link>(link, edit)
  const moved = after.source !== link.source || after.target !== link.target
  return moved && !canLink(map, after) ? NO_CHANGE : step('links', link, after)
}
