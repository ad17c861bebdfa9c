import type { Id } from '#model/records.ts'
import { SubPage } from '#ui/SubPage.tsx'

interface CheatSheetPageProps {
  readonly id: Id<'gatherings'>
  readonly map: string
}

/** Not made yet. */
export function CheatSheetPage(props: CheatSheetPageProps) {
  return <SubPage title="CheatSheetPage">{props.map}</SubPage>
}
