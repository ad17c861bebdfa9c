import { type Change, NO_CHANGE, step } from '../change.ts'
import { type Actor, type ActorId, type NetworkMap, newId, nextOrder, selfOf } from '../records.ts'
import { soundActor } from '../soundActor.ts'

/** Everything of an actor but its id and its place in the list, which the map gives. */
export type ActorFields = Omit<Actor, 'id' | 'order'>

/** Puts someone at the end of the list. Nobody without a name, and never a second Ik. */
export function addActor(map: NetworkMap, fields: ActorFields, id: ActorId = newId()): Change {
  return addActors(map, [fields], [id])
}

/** Puts several on the map as one edit (*Namen noemen*), in the order given; lines without a name are skipped. */
export function addActors(map: NetworkMap, list: readonly ActorFields[], ids: readonly ActorId[] = []): Change {
  let order = nextOrder(map.actors)
  let selfTaken = selfOf(map) !== undefined
  return list.flatMap((fields, index) => {
    const name = fields.name.trim()
    if (!name) return NO_CHANGE
    const { self, ...others } = fields
    const asSelf = self && !selfTaken && fields.kind === 'person'
    selfTaken ||= asSelf === true
    const id = ids[index] ?? newId<'actors'>()
    const actor: Actor = { ...others, ...(asSelf ? { self } : {}), name, id, order: order++ }
    return step('actors', undefined, soundActor(actor))
  })
}
