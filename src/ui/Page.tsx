import type { ReactNode } from 'react'
import styles from './Page.module.css'

interface PageProps {
  readonly title: string
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** A page to read: one title, one column. */
export function Page({ title, narrow, children }: PageProps) {
  return (
    <main className={`${styles.page} ${narrow ? styles.narrow : ''}`}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  )
}
