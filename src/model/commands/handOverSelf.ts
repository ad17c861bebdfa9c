import { type Change, NO_CHANGE, step } from '../change.ts'
import { withFields } from '../fields.ts'
import { type ActorId, type NetworkMap, selfOf } from '../records.ts'

/** *Dit ben ik*: makes another person Ik; who was Ik stays on the map as an ordinary person. Only a person can be Ik. */
export function handOverSelf(map: NetworkMap, id: ActorId): Change {
  const next = map.actors.get(id)
  if (next?.kind !== 'person' || next.self) return NO_CHANGE
  const before = selfOf(map)
  return [
    ...(before ? step('actors', before, withFields(before, { self: undefined })) : NO_CHANGE),
    ...step('actors', next, withFields(next, { self: true })),
  ]
}
