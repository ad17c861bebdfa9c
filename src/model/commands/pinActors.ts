import type { Change } from '../change.ts'
import type { ActorId, NetworkMap } from '../records.ts'
import { editActors } from './editActors.ts'

/** *Vastzetten* and *Losmaken*: whether these stay where they are when the map is tidied. */
export function pinActors(map: NetworkMap, ids: Iterable<ActorId>, pinned: boolean): Change {
  return editActors(map, ids, { fields: { pinned: pinned || undefined } })
}
