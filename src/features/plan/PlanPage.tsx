import type { Id } from '#model/records.ts'
import { SubPage } from '#ui/SubPage.tsx'

interface PlanPageProps {
  readonly id: Id<'plans'>
  readonly step?: string | undefined
  readonly map: string
}

/** Not made yet. */
export function PlanPage(props: PlanPageProps) {
  return <SubPage title="PlanPage">{props.map}</SubPage>
}
