import { addDealing } from '#model/commands/dealings.ts'
import type { Plan } from '#model/dealings.ts'
import { firstPlan } from '#model/planAnswers.ts'
import { type Id, inOrder, type NetworkMap, newId } from '#model/records.ts'
import { issueText } from '#text/issue.ts'
import { currentMap, edit } from './mapStore.ts'
import { go } from './place.ts'

/** The plan about a problem that was begun last. */
export const planAbout = (map: NetworkMap, issue: Id<'issues'>): Plan | undefined =>
  inOrder(map.plans).findLast(plan => plan.issue === issue)

/** Begins a plan on the open map, about a problem or still about none, and goes there. */
export function startPlan(issue?: Id<'issues'>): void {
  const id = newId<'plans'>()
  const change = edit(issueText.plans.done.start, map => addDealing(map, 'plans', firstPlan(issue), id))
  const map = currentMap()
  if (map && change.length > 0) go({ at: 'map', map: map.info.id, view: 'problemen', issue: { page: 'plan', id } })
}
