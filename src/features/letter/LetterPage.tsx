import type { Id } from '#model/records.ts'
import { SubPage } from '#ui/SubPage.tsx'

interface LetterPageProps {
  readonly id: Id<'letters'>
  readonly map: string
}

/** Not made yet. */
export function LetterPage(props: LetterPageProps) {
  return <SubPage title="LetterPage">{props.map}</SubPage>
}
