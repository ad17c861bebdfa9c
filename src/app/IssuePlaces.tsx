import { IssuePage } from '#features/issue/IssuePage.tsx'
import { IssuesPage } from '#features/issue/IssuesPage.tsx'
import { PlanPage } from '#features/plan/PlanPage.tsx'
import type { Id } from '#model/records.ts'
import type { IssuePlace } from '#state/placesWithin.ts'

/** *Problemen*: all of them, one, or a plan at one of its steps. */
export function IssuePlaces({ issue, map }: { readonly issue: IssuePlace; readonly map: string }) {
  switch (issue.page) {
    case 'alle':
      return <IssuesPage map={map} />
    case 'probleem':
      return <IssuePage key={issue.id} id={issue.id as Id<'issues'>} map={map} />
    case 'plan':
      return <PlanPage key={issue.id} id={issue.id as Id<'plans'>} step={issue.step} map={map} />
  }
}
