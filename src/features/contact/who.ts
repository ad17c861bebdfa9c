import type { Change } from '#model/change.ts'
import { addActors } from '#model/commands/addActor.ts'
import { guessKind } from '#model/guessKind.ts'
import { findSameName, foldName } from '#model/names.ts'
import { type ActorId, type NetworkMap, newId, selfOf } from '#model/records.ts'
import { actorChoices, type Choice } from '#state/choices.ts'
import { ON_MAP } from '#state/formDraft.ts'
import { namesOn } from '#state/names.ts'
import { contactFormText } from '#text/contactForm.ts'

/** The word for somebody new, by name; one on the map is told by its id. The first letter keeps them apart. */
const NEW = 'n:'

/** The word for someone on the map. */
export const wordOf = (id: string): string => ON_MAP + id

/** The word for what was typed: someone on the map who goes by this name, else somebody new. */
export function wordTyped(map: NetworkMap, name: string): string {
  const known = findSameName(map, name)
  return known ? wordOf(known.id) : NEW + name.trim()
}

/** Who on the map is meant; nobody for a new name, or when that one is gone. */
export function actorOf(map: NetworkMap, word: string): ActorId | undefined {
  const id = word.slice(ON_MAP.length) as ActorId
  return word.startsWith(ON_MAP) && map.actors.has(id) ? id : undefined
}

/** The words that still mean someone. */
export const knownWords = (map: NetworkMap, words: readonly string[]): readonly string[] =>
  words.filter(word => word.startsWith(NEW) || actorOf(map, word) !== undefined)

/** How this one is called in a form. */
export function calledBy(map: NetworkMap, word: string): string {
  const id = actorOf(map, word)
  return id ? namesOn(map).labelOf(id) : contactFormText.form.isNew(word.slice(NEW.length))
}

/** The name as it can be typed, for in a field. */
export function typedName(map: NetworkMap, word: string): string {
  if (word.startsWith(NEW)) return contactFormText.form.isNew(word.slice(NEW.length))
  const id = actorOf(map, word)
  return (id && map.actors.get(id)?.name) ?? ''
}

/** Who fits what is typed: all but Ik and those already there. */
export function whoChoices(map: NetworkMap, text: string, chosen: readonly string[]): Choice[] {
  return actorChoices(map, text, selfOf(map)?.id)
    .map(choice => ({ ...choice, id: wordOf(choice.id) }))
    .filter(({ id }) => !chosen.includes(id))
}

/** Who can do what was agreed: those it was agreed with first, then everybody. */
export function ownerChoices(map: NetworkMap, text: string, who: readonly string[]): Choice[] {
  const wanted = text.trim().toLowerCase()
  const newcomers = who
    .filter(word => actorOf(map, word) === undefined)
    .map(word => ({ id: word, label: typedName(map, word) }))
    .filter(({ label }) => label.toLowerCase().includes(wanted))
  return [...newcomers, ...actorChoices(map, text).map(choice => ({ ...choice, id: wordOf(choice.id) }))]
}

/** The one who is called exactly so, when there is one only. */
export function ownerNamed(map: NetworkMap, text: string, who: readonly string[]): string | undefined {
  const same = ownerChoices(map, text, who).filter(({ label }) => foldName(label) === foldName(text))
  return same.length === 1 ? same[0]?.id : undefined
}

/** Puts the new ones on the map, and tells who is meant by each word then. */
export function withNewcomers(map: NetworkMap, words: readonly string[]): Newcomers {
  const fresh = words.filter(word => word.startsWith(NEW))
  const ids = new Map(fresh.map(word => [word, newId<'actors'>()]))
  const names = fresh.map(word => word.slice(NEW.length))
  const change = addActors(
    map,
    names.map(name => ({ kind: guessKind(name), name })),
    [...ids.values()],
  )
  return { change, idOf: word => ids.get(word) ?? actorOf(map, word) }
}

interface Newcomers {
  readonly change: Change
  readonly idOf: (word: string) => ActorId | undefined
}
