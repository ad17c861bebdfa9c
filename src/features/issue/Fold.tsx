import type { ReactNode } from 'react'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './Issue.module.css'

interface FoldProps {
  readonly title: string
  /** What it is about, for ears: where the same title stands more than once. */
  readonly about?: string
  readonly children: ReactNode
}

/** Something to read for who wants to know more; folded away at first. */
export function Fold({ title, about, children }: FoldProps) {
  return (
    <details className={styles.fold}>
      <summary>
        {title}
        {about && <VisuallyHidden> {about}</VisuallyHidden>}
      </summary>
      {children}
    </details>
  )
}
