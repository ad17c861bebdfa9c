import type { Id } from '#model/records.ts'
import { SubPage } from '#ui/SubPage.tsx'

interface IssuePageProps {
  readonly id: Id<'issues'>
  readonly map: string
}

/** Not made yet. */
export function IssuePage(props: IssuePageProps) {
  return <SubPage title="IssuePage">{props.map}</SubPage>
}
