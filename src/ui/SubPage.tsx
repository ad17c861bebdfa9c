import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { ButtonLink } from './Button.tsx'
import styles from './SubPage.module.css'

interface SubPageProps {
  readonly title: ReactNode
  /** What this page is, in one sentence. */
  readonly lead?: ReactNode
  /** The one before this in the same place. */
  readonly back?: { readonly href: string; readonly label: string }
  /** Other pages of the same place, above the title. */
  readonly nav?: ReactNode
  /** What can be done with the whole page; the primary one first. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page within a place of the map: where it belongs, its title, and one column to read. */
export function SubPage({ title, lead, back, nav, actions, children }: SubPageProps) {
  return (
    <div className={styles.page}>
      {nav}
      {back && (
        <ButtonLink kind="quiet" icon={ArrowLeft} className={styles.back} href={back.href} data-screen-only>
          {back.label}
        </ButtonLink>
      )}
      <div className={styles.head}>
        <h1>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  )
}
