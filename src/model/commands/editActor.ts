import { type Change, NO_CHANGE, step } from '../change.ts'
import { type Fields, withFields } from '../fields.ts'
import type { Actor, ActorId, NetworkMap } from '../records.ts'
import { soundActor } from '../soundActor.ts'

/** What can be filled in of an actor. Being Ik is handed over (handOverSelf), not filled in. */
export type ActorEdit = Fields<Omit<Actor, 'id' | 'order' | 'self'>>

/** Changes what is known of someone. A name can't be emptied, and Ik stays a person. Nothing when they are gone. */
export function editActor(map: NetworkMap, id: ActorId, edit: ActorEdit): Change {
  const actor = map.actors.get(id)
  return actor ? step('actors', actor, editedActor(actor, edit)) : NO_CHANGE
}

/** The actor after an edit, with the rules of the domain kept. */
export function editedActor(actor: Actor, edit: ActorEdit): Actor {
  const wanted: Fields<Actor> = {
    ...edit,
    ...('name' in edit ? { name: edit.name?.trim() || actor.name } : {}),
    ...('kind' in edit ? { kind: actor.self ? 'person' : (edit.kind ?? actor.kind) } : {}),
  }
  return soundActor(withFields(actor, wanted))
}
