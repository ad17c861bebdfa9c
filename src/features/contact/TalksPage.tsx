import type { ReactNode } from 'react'
import { SubPage } from '#ui/SubPage.tsx'

interface TalksPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** Not made yet. */
export function TalksPage(props: TalksPageProps) {
  return <SubPage title="TalksPage">{props.map}</SubPage>
}
