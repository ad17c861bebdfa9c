import { toBelong } from '#analysis/toBelong.ts'
import { type Given, giveTopic } from '#model/commands/giveTopic.ts'
import type { Issue } from '#model/dealings.ts'
import { guessRole } from '#model/guessRole.ts'
import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import type { Role } from '#model/vocabulary.ts'
import { belongsText as words } from '#text/belongs.ts'
import { topicInSentence } from '#text/reasons.ts'
import { edit } from './mapStore.ts'
import { say } from './messages.ts'
import { type Names, namesOn } from './names.ts'

/** Someone who may have to do with a problem, as they are offered. */
export interface Offered {
  readonly id: ActorId
  readonly label: string
  readonly name: string
  readonly detail: string | undefined
  readonly role: Role | undefined
  readonly guess: Role | undefined
}

/** Who can be said to have to do with a problem, nearest first, with what they probably do. */
export function offeredFor(map: NetworkMap, issue: Pick<Issue, 'topics'>, day: Day): readonly Offered[] {
  const { labelOf, nameOf } = namesOn(map)
  return toBelong(map, issue, day).flatMap(id => {
    const actor = map.actors.get(id)
    if (!actor) return []
    const { jobTitle, role } = actor
    return [{ id, label: labelOf(id), name: nameOf(id), detail: jobTitle, role, guess: guessRole(actor) }]
  })
}

const FEW = 3

/** Gives these the topic, and what they do where nothing was filled in; tells it. */
export function saveBelonging(names: Names, topic: string, given: readonly Given[]): void {
  const inSentence = topicInSentence(topic)
  const change = edit(words.done(inSentence), map => giveTopic(map, topic, given))
  if (change.length === 0) return
  const rest = given.length - FEW
  const told = [
    ...given.slice(0, FEW).map(({ actor }) => names.nameOf(actor)),
    ...(rest > 0 ? [words.others(rest)] : []),
  ]
  say({ text: words.told(told, inSentence), undo: true })
}
