import type { Answer, Issue } from '#model/dealings.ts'
import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { inActorOrder } from './order.ts'

const ORDER: readonly Answer['answer'][] = ['confirms', 'denies', 'asked', 'unknown']

/** Everyone's last answer on a problem: who recognises it first, then who doesn't, then who was asked. */
export function lastAnswers(map: NetworkMap, issue: Issue, today: Day): readonly Answer[] {
  const last = new Map<ActorId, Answer>(issue.answers.map(answer => [answer.actor, answer]))
  const actors = [...last.keys()].flatMap(id => map.actors.get(id) ?? [])
  const inOrder = inActorOrder(map, actors, today).flatMap(id => last.get(id) ?? [])
  return inOrder.sort((a, b) => ORDER.indexOf(a.answer) - ORDER.indexOf(b.answer))
}
