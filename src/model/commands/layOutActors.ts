import type { Change } from '../change.ts'
import type { NetworkMap } from '../records.ts'
import { moveActors, type Positions } from './moveActors.ts'

/** *Netjes zetten*: everyone to their new place as one edit; who is pinned and has a place stays there. */
export function layOutActors(map: NetworkMap, positions: Positions): Change {
  const free = [...positions].filter(([id]) => {
    const actor = map.actors.get(id)
    return !(actor?.pinned && actor.position)
  })
  return moveActors(map, new Map(free))
}
