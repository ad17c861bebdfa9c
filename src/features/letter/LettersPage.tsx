import type { ReactNode } from 'react'
import { SubPage } from '#ui/SubPage.tsx'

interface LettersPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** Not made yet. */
export function LettersPage(props: LettersPageProps) {
  return <SubPage title="LettersPage">{props.map}</SubPage>
}
