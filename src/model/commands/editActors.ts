import { type Change, NO_CHANGE, step } from '../change.ts'
import type { ActorId, NetworkMap } from '../records.ts'
import { sameTopic } from '../topics.ts'
import { type ActorEdit, editedActor } from './editActor.ts'

/** What to change in several actors at once: the same fields for all, and topics to add or take off. */
export interface ActorsEdit {
  readonly fields?: Omit<ActorEdit, 'name'>
  readonly addTopics?: readonly string[]
  readonly removeTopics?: readonly string[]
}

/** Changes several at once, as one edit; each keeps what the edit doesn't speak of. */
export function editActors(map: NetworkMap, ids: Iterable<ActorId>, edit: ActorsEdit): Change {
  return [...new Set(ids)].flatMap(id => {
    const actor = map.actors.get(id)
    if (!actor) return NO_CHANGE
    const topics = changedTopics(actor.topics ?? [], edit)
    const withTopics = edit.addTopics || edit.removeTopics ? { topics: topics.length > 0 ? topics : undefined } : {}
    return step('actors', actor, editedActor(actor, { ...edit.fields, ...withTopics }))
  })
}

function changedTopics(topics: readonly string[], { addTopics = [], removeTopics = [] }: ActorsEdit): string[] {
  const kept = topics.filter(topic => !removeTopics.some(gone => sameTopic(gone, topic)))
  const added = addTopics.filter(topic => !kept.some(known => sameTopic(known, topic)))
  return [...kept, ...added]
}
