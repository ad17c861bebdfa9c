import { letterKindFor } from '#analysis/letterKindFor.ts'
import { type Actor, type ActorId, inOrder, type NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { actorChoices, besideName, type Choice } from '#state/choices.ts'
import type { LetterForm } from './wish.ts'

const MOST = 30

/** Whom a letter could go to: what is typed, or first of all those whom it is for and who are about the problem. */
export function addressees(map: NetworkMap, form: LetterForm, text: string): readonly Choice[] {
  const chosen = new Set<string>(form.to)
  const found = text.trim() === '' ? suggested(map, form) : actorChoices(map, text)
  return found.filter(({ id }) => !chosen.has(id) && !map.actors.get(id as ActorId)?.self)
}

function suggested(map: NetworkMap, form: LetterForm): Choice[] {
  const topics = (form.issue && map.issues.get(form.issue)?.topics) ?? []
  const isAbout = topics.map(topicIn)
  const rank = (actor: Actor): number => {
    const fits = form.chosen ? letterKindFor([actor]) === form.kind : actor.role === 'decides'
    return (fits ? 0 : 2) + (isAbout.some(is => is(actor.topics)) ? 0 : 1)
  }
  return inOrder(map.actors)
    .map(actor => ({ actor, rank: rank(actor) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ actor }) => ({ id: actor.id, label: actor.name, detail: besideName(actor, map) }))
}
