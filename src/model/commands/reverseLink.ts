import { type Change, NO_CHANGE } from '../change.ts'
import { isMutual } from '../links.ts'
import type { LinkId, NetworkMap } from '../records.ts'
import { editLink } from './editLink.ts'

/** Turns a link around: *geeft advies aan* becomes the other's. A link that holds both ways has nothing to turn. */
export function reverseLink(map: NetworkMap, id: LinkId): Change {
  const link = map.links.get(id)
  if (!link || isMutual(link.type)) return NO_CHANGE
  return editLink(map, id, { source: link.target, target: link.source })
}
