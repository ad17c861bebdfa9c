import { type Change, joinChanges, step } from '../change.ts'
import { type Copies, copyOf } from '../copies.ts'
import { type ActorId, inOrder, type NetworkMap, newId, nextOrder, type Point } from '../records.ts'

/** How to duplicate: the words after a copy's name, whether links come along, and how far away a copy stands. */
export interface Duplication {
  readonly suffix: string
  readonly withLinks: boolean
  /** Without it the drawing finds a free place. */
  readonly offset?: Point
}

/**
 * *Dubbel maken*: a copy of each, at the end of the list. With links: each link to someone who isn't duplicated goes to
 * the copy too, and a link between two who are goes between their copies. Never a second Ik.
 */
export function duplicateActors(map: NetworkMap, ids: Iterable<ActorId>, how: Duplication): Change {
  const chosen = new Set(ids)
  const originals = inOrder(map.actors).filter(({ id }) => chosen.has(id))
  const copies: Copies = new Map(originals.map(({ id }) => [id, newId<'actors'>()]))
  let order = nextOrder(map.actors)
  const actors = originals.map(actor => {
    const copy = copyOf(actor, copies, how.offset)
    return step('actors', undefined, { ...copy, name: `${actor.name}${how.suffix}`, order: order++ })
  })
  return joinChanges(...actors, how.withLinks ? copiedLinks(map, copies) : [])
}

function copiedLinks(map: NetworkMap, copies: Copies): Change {
  let order = nextOrder(map.links)
  const touching = inOrder(map.links).filter(({ source, target }) => copies.has(source) || copies.has(target))
  return touching.flatMap(link => {
    const source = copies.get(link.source) ?? link.source
    const target = copies.get(link.target) ?? link.target
    return step('links', undefined, { ...link, id: newId<'links'>(), order: order++, source, target })
  })
}
