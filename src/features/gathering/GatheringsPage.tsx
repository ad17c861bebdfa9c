import type { ReactNode } from 'react'
import { SubPage } from '#ui/SubPage.tsx'

interface GatheringsPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** Not made yet. */
export function GatheringsPage(props: GatheringsPageProps) {
  return <SubPage title="GatheringsPage">{props.map}</SubPage>
}
