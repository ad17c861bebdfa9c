import { type Change, joinChanges, step } from '../change.ts'
import { type Copies, copyOf } from '../copies.ts'
import type { Fragment } from '../fragment.ts'
import { type NetworkMap, newId, nextOrder, type Point } from '../records.ts'

/**
 * Puts copied people and their links among each other on a map, also on another one than they came from: all with new
 * ids, who was Ik as an ordinary person. Without `offset` the drawing finds a place for each.
 */
export function pasteFragment(map: NetworkMap, fragment: Fragment, offset?: Point): Change {
  const copies: Copies = new Map(fragment.actors.map(({ id }) => [id, newId<'actors'>()]))
  const firstActor = nextOrder(map.actors)
  const firstLink = nextOrder(map.links)
  const actors = fragment.actors.map((actor, index) =>
    step('actors', undefined, { ...copyOf(actor, copies, offset), order: firstActor + index }),
  )
  const links = fragment.links.map((link, index) => {
    const source = copies.get(link.source)
    const target = copies.get(link.target)
    if (!source || !target) return []
    return step('links', undefined, { ...link, id: newId<'links'>(), order: firstLink + index, source, target })
  })
  return joinChanges(...actors, ...links)
}
