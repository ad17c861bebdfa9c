import { type Change, NO_CHANGE, step } from '../change.ts'
import { withoutPlace } from '../names.ts'
import type { ActorId, NetworkMap } from '../records.ts'
import { editedActor } from './editActor.ts'

/** Gives a seat the name of who sits in it: what the seat was called stays as the function. */
export function nameSeat(map: NetworkMap, id: ActorId, name: string): Change {
  const seat = map.actors.get(id)
  if (!seat?.placeholder || !name.trim()) return NO_CHANGE
  const jobTitle = seat.jobTitle ?? withoutPlace(seat.name, map.info)
  return step('actors', seat, editedActor(seat, { name, jobTitle, placeholder: undefined }))
}
