import type { Day, Id, NetworkMap } from '#model/records.ts'
import { issueAsked } from './issueAsked.ts'
import type { NextStep } from './nextStep.ts'
import { stepsAlone } from './stepsAlone.ts'
import { stepsTogether } from './stepsTogether.ts'
import { stepsToShare } from './stepsToShare.ts'

/**
 * What can be done about a problem now, the most useful first: share it while it isn't known to be of more people, go to
 * who decides once it is, and the other way when it is of one person only. Nothing for a problem that is closed or gone.
 */
export function nextSteps(map: NetworkMap, issueId: Id<'issues'>, today: Day): readonly NextStep[] {
  const issue = map.issues.get(issueId)
  if (!issue || issue.state === 'closed') return []
  const asked = issueAsked(map, issue, today)
  switch (asked.shares.verdict) {
    case 'collective':
      return stepsTogether(asked)
    case 'individual':
      return stepsAlone(asked)
    case 'shared':
    case 'unknown':
      return stepsToShare(asked)
  }
}
