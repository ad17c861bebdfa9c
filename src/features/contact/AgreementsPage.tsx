import type { ReactNode } from 'react'
import { SubPage } from '#ui/SubPage.tsx'

interface AgreementsPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** Not made yet. */
export function AgreementsPage(props: AgreementsPageProps) {
  return <SubPage title="AgreementsPage">{props.map}</SubPage>
}
