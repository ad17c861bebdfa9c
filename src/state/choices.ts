import { searchActors } from '#analysis/search.ts'
import { distinguish, foldName } from '#model/names.ts'
import { type Actor, type ActorId, inOrder, type NetworkMap } from '#model/records.ts'
import { sameTopic } from '#model/topics.ts'
import { TOPICS, topicLabel } from '#text/topics.ts'
import { kindLabel } from '#text/words.ts'

/** Something to choose by typing a part of it. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly detail?: string
}

const MOST = 30

/** What tells an actor from others in a list: its function, organisation, or else its kind. */
export const besideName = (actor: Actor, map: NetworkMap): string =>
  distinguish(actor, map) ?? actor.jobTitle ?? kindLabel(actor.kind)

/** Actors that fit what is typed, best first; everybody while nothing is typed. */
export function actorChoices(map: NetworkMap, text: string, except?: ActorId): Choice[] {
  const ids = text.trim() === '' ? inOrder(map.actors).map(({ id }) => id) : searchActors(map, text)
  return ids
    .filter(id => id !== except)
    .slice(0, MOST)
    .flatMap(id => {
      const actor = map.actors.get(id)
      return actor ? [{ id, label: actor.name, detail: besideName(actor, map) }] : []
    })
}

/** The actor with exactly this name, when there is one only; else nothing, because it isn't known who is meant. */
export function actorNamed(map: NetworkMap, text: string): Actor | undefined {
  const wanted = foldName(text)
  const found = [...map.actors.values()].filter(({ name }) => foldName(name) === wanted)
  return found.length === 1 ? found[0] : undefined
}

/** Topics that fit what is typed and aren't chosen yet: those the app knows, then the words used on this map. */
export function topicChoices(map: NetworkMap, text: string, chosen: readonly string[]): Choice[] {
  const onMap = [...(map.info.topics ?? []), ...[...map.actors.values()].flatMap(({ topics = [] }) => topics)]
  const known = TOPICS.map(({ id }) => id)
  const words = [...known, ...new Set(onMap.filter(word => !known.some(topic => sameTopic(topic, word))))]
  return wordChoices(
    words.map(id => ({ id, label: topicLabel(id) })),
    text,
    chosen,
  )
}

/** Words that hold what is typed and aren't chosen yet. */
export function wordChoices(words: readonly Choice[], text: string, chosen: readonly string[]): Choice[] {
  const wanted = foldName(text)
  return words.filter(({ id, label }) => foldName(label).includes(wanted) && !chosen.some(word => sameTopic(word, id)))
}

/** Actors whose name or other name holds what is typed, in the order of the list. */
export function actorsNamedLike(map: NetworkMap, text: string): Actor[] {
  const wanted = foldName(text)
  if (wanted === '') return []
  return inOrder(map.actors).filter(({ name, aliases = [] }) =>
    [name, ...aliases].some(known => foldName(known).includes(wanted)),
  )
}
