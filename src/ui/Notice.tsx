import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Notice.module.css'

const ICONS = { info: Info, good: CircleCheck, warning: TriangleAlert, problem: CircleAlert }

interface NoticeProps {
  readonly kind: keyof typeof ICONS
  readonly title?: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Told at once by a screen reader: only for what just happened. */
  readonly live?: boolean
}

/** Something to know here: what it is, and what to do about it. */
export function Notice({ kind, title, children, actions, live }: NoticeProps) {
  const Icon = ICONS[kind]
  return (
    <div
      className={`${styles.notice} ${styles[kind]}`}
      {...(live ? { role: kind === 'problem' ? 'alert' : 'status' } : {})}
    >
      <Icon size={22} aria-hidden />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
