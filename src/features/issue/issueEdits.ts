import { editDealing, removeDealing } from '#model/commands/dealings.ts'
import { joinIssues } from '#model/commands/joinIssues.ts'
import { type GivenAnswer, setAnswer } from '#model/commands/setAnswer.ts'
import type { Issue } from '#model/dealings.ts'
import type { ActorId, Id } from '#model/records.ts'
import { currentMap, edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { go } from '#state/place.ts'
import type { IssuePlace } from '#state/placesWithin.ts'
import { today } from '#state/today.ts'
import { issueText } from '#text/issue.ts'
import { titleOf } from './looking.ts'

const { told, done } = issueText

/** Notes what someone said about a problem, today; undefined takes the answer away. */
export function noteAnswer(issue: Issue, actor: ActorId, name: string, answer: GivenAnswer | undefined): void {
  const on = answer === undefined ? undefined : today()
  const change = edit(done.answer(name), map => setAnswer(map, issue.id, actor, answer, on))
  if (change.length === 0) return
  say({ text: answer === undefined ? issueText.forgotten(name) : issueText.said(name, answer), undo: true })
}

/** Closes a problem, or opens it again. */
export function setClosed({ id }: Issue, closed: boolean): void {
  const state = closed ? 'closed' : 'open'
  const change = edit(closed ? done.close : done.reopen, map => editDealing(map, 'issues', id, { state }))
  if (change.length > 0) say({ text: closed ? told.closed : told.reopened, undo: true })
}

/** Throws a problem away, and goes to the others. */
export function throwAway(issue: Issue): void {
  const change = edit(done.remove(titleOf(issue)), map => removeDealing(map, 'issues', issue.id))
  if (change.length === 0) return
  goTo({ page: 'alle' })
  say({ text: told.removed(titleOf(issue)), undo: true })
}

/** Makes two problems one: the first stays. */
export function join(keep: Issue, other: Id<'issues'>): void {
  const change = edit(done.join, map => joinIssues(map, keep.id, other))
  if (change.length > 0) say({ text: told.joined(titleOf(keep)), undo: true })
}

/** Throws a plan away. */
export function throwPlanAway(id: Id<'plans'>): void {
  const change = edit(issueText.plans.done.remove, map => removeDealing(map, 'plans', id))
  if (change.length > 0) say({ text: issueText.plans.removed, undo: true })
}

/** Goes to a page of *Problemen* of the open map. */
export function goTo(issue: IssuePlace): void {
  const map = currentMap()
  if (map) go({ at: 'map', map: map.info.id, view: 'problemen', issue })
}
