import type { ReactNode } from 'react'
import { SubPage } from '#ui/SubPage.tsx'

interface TodoPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** Not made yet. */
export function TodoPage(props: TodoPageProps) {
  return <SubPage title="TodoPage">{props.map}</SubPage>
}
