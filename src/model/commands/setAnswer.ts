import { type Change, NO_CHANGE, step } from '../change.ts'
import type { Answer } from '../dealings.ts'
import { withFields } from '../fields.ts'
import type { ActorId, Day, Id, NetworkMap } from '../records.ts'
import type { ANSWERS } from '../vocabulary.ts'

/** What someone can be noted to have said about a problem. */
export type GivenAnswer = (typeof ANSWERS)[number]

/**
 * Notes what someone said about a problem, and on which day; `undefined` takes it away. It is their only answer then:
 * what they said before no longer counts. Nothing when the same was noted already, or when one of them is gone.
 */
export function setAnswer(
  map: NetworkMap,
  issueId: Id<'issues'>,
  actor: ActorId,
  answer: GivenAnswer | undefined,
  on: Day | undefined,
): Change {
  const issue = map.issues.get(issueId)
  if (!issue || (answer !== undefined && !map.actors.has(actor))) return NO_CHANGE
  const last = issue.answers.findLast(one => one.actor === actor)
  if (last?.answer === answer && last?.on === on) return NO_CHANGE
  const answers =
    answer === undefined ? without(issue.answers, actor) : put(issue.answers, given(last, actor, answer, on))
  return step('issues', issue, withFields(issue, { answers }))
}

const without = (answers: readonly Answer[], actor: ActorId) => answers.filter(one => one.actor !== actor)

/** The answers with this one in the place where its actor stood first, or else at the end. */
function put(answers: readonly Answer[], answer: Answer): readonly Answer[] {
  const at = answers.findIndex(({ actor }) => actor === answer.actor)
  if (at < 0) return [...answers, answer]
  return [...answers.slice(0, at), answer, ...without(answers.slice(at), answer.actor)]
}

/** The new answer; what a file said with the old one, and we don't know, stays with it. */
function given(last: Answer | undefined, actor: ActorId, answer: GivenAnswer, on: Day | undefined): Answer {
  return { actor, answer, ...(on !== undefined && { on }), ...(last?.extra !== undefined && { extra: last.extra }) }
}
