import { type Change, NO_CHANGE, step } from '../change.ts'
import { withFields } from '../fields.ts'
import type { ActorId, NetworkMap, Point } from '../records.ts'

/** Where actors are put, by hand or by *Netjes zetten*. */
export type Positions = ReadonlyMap<ActorId, Point>

/** Puts actors where a hand let go of them. A position that is no number is left out. */
export function moveActors(map: NetworkMap, positions: Positions): Change {
  return [...positions].flatMap(([id, { x, y }]) => {
    const actor = map.actors.get(id)
    if (!actor || !Number.isFinite(x) || !Number.isFinite(y)) return NO_CHANGE
    return step('actors', actor, withFields(actor, { position: { x, y } }))
  })
}
