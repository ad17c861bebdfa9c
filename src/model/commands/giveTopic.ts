import type { Change } from '../change.ts'
import type { ActorId, NetworkMap } from '../records.ts'
import type { Role } from '../vocabulary.ts'
import { editActors } from './editActors.ts'

/** Someone who gets a topic, and what they do about it when that is known now. */
export interface Given {
  readonly actor: ActorId
  readonly role?: Role | undefined
}

/** Gives several a topic, as one edit; what they do is filled in only where nothing was. */
export function giveTopic(map: NetworkMap, topic: string, given: readonly Given[]): Change {
  const once = new Map(given.map(one => [one.actor, one.role]))
  return [...once].flatMap(([actor, role]) => {
    const isOpen = map.actors.get(actor)?.role === undefined
    return editActors(map, [actor], { addTopics: [topic], ...(isOpen && role && { fields: { role } }) })
  })
}
