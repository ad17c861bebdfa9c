import { type Change, step } from './change.ts'
import type { Answer } from './dealings.ts'
import { withFields } from './fields.ts'
import { answersMeaning } from './planAnswers.ts'
import type { ActorId, NetworkMap } from './records.ts'

/** Who is meant instead of this actor; `undefined` when nobody is any more. */
export type Instead = (id: ActorId) => ActorId | undefined

/** Changes who is meant, everywhere that a record other than a link mentions an actor. */
export function mapMentions(map: NetworkMap, instead: Instead): Change {
  const one = (id: ActorId | undefined) => (id === undefined ? undefined : instead(id))
  const list = (ids: readonly ActorId[]) =>
    ids.every(id => instead(id) === id) ? ids : [...new Set(ids.map(instead).filter(id => id !== undefined))]
  return [
    ...[...map.issues.values()].flatMap(issue =>
      step(
        'issues',
        issue,
        withFields(issue, { reportedBy: one(issue.reportedBy), answers: mapAnswers(issue.answers, instead) }),
      ),
    ),
    ...[...map.contactMoments.values()].flatMap(moment =>
      step('contactMoments', moment, withFields(moment, { actors: list(moment.actors) })),
    ),
    ...[...map.agreements.values()].flatMap(agreement =>
      step(
        'agreements',
        agreement,
        withFields(agreement, { actors: list(agreement.actors), owner: one(agreement.owner) }),
      ),
    ),
    ...[...map.gatherings.values()].flatMap(gathering =>
      step('gatherings', gathering, withFields(gathering, { actors: list(gathering.actors) })),
    ),
    ...[...map.letters.values()].flatMap(letter =>
      step('letters', letter, withFields(letter, { to: list(letter.to) })),
    ),
    ...[...map.plans.values()].flatMap(plan =>
      step('plans', plan, withFields(plan, { answers: answersMeaning(plan.answers, instead) })),
    ),
  ]
}

/**
 * Answers as of whom is meant now. Where two actors become one, the last answer of each counts, and what one of them
 * really said wins over *gevraagd*, and then the later day. Everyone else keeps all that they answered.
 */
function mapAnswers(answers: readonly Answer[], instead: Instead): readonly Answer[] {
  if (answers.every(({ actor }) => instead(actor) === actor)) return answers
  const joined = new Set(answers.map(({ actor }) => instead(actor)).filter((now, i) => now !== answers[i]?.actor))
  const told = new Map<ActorId, Answer>()
  for (const answer of new Map(answers.map(one => [one.actor, one])).values()) {
    const actor = instead(answer.actor)
    if (actor === undefined || !joined.has(actor)) continue
    const earlier = told.get(actor)
    told.set(actor, earlier && tellsMore(earlier, answer) ? earlier : { ...answer, actor })
  }
  return answers.flatMap(answer => {
    const actor = instead(answer.actor)
    if (actor === undefined) return []
    if (!joined.has(actor)) return [answer]
    const one = told.get(actor)
    return told.delete(actor) && one ? [one] : []
  })
}

/** Whether one answer says more than another: what was really said, and then the later day. */
export function tellsMore(one: Answer, other: Answer): boolean {
  const said = ({ answer }: Answer) => answer === 'confirms' || answer === 'denies'
  if (said(one) !== said(other)) return said(one)
  return (one.on ?? '') > (other.on ?? '')
}
