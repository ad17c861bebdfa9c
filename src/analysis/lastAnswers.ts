import type { Answer, Issue } from '#model/dealings.ts'
import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { inActorOrder } from './order.ts'

const ORDER: readonly Answer['answer'][] = ['confirms', 'denies', 'asked', 'unknown']

/** Everyone's last answer on a problem: who recognises it first, then who doesn't, then who was asked. */
export function lastAnswers(map: NetworkMap, issue: Issue, today: Day): readonly Answer[] {
  const last = lastAnswerOf(issue)
  const actors = [...last.keys()].flatMap(id => map.actors.get(id) ?? [])
  const inOrder = inActorOrder(map, actors, today).flatMap(id => last.get(id) ?? [])
  return inOrder.sort((a, b) => ORDER.indexOf(a.answer) - ORDER.indexOf(b.answer))
}

const kept = new WeakMap<Issue, ReadonlyMap<ActorId, Answer>>()

/** What counts of everyone who answered: of two answers the last. Looked up once for each version of a problem. */
export function lastAnswerOf(issue: Issue): ReadonlyMap<ActorId, Answer> {
  const earlier = kept.get(issue)
  if (earlier) return earlier
  const last = new Map(issue.answers.map(answer => [answer.actor, answer]))
  kept.set(issue, last)
  return last
}
