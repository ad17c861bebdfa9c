import type { Id } from '#model/records.ts'
import { SubPage } from '#ui/SubPage.tsx'

interface GatheringPageProps {
  readonly id: Id<'gatherings'>
  readonly map: string
}

/** Not made yet. */
export function GatheringPage(props: GatheringPageProps) {
  return <SubPage title="GatheringPage">{props.map}</SubPage>
}
