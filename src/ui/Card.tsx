import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Card.module.css'

interface CardProps {
  readonly title?: ReactNode
  /** The level of the title on its page. */
  readonly level?: 2 | 3 | 4
  /** Facts in a few words, under the title. */
  readonly facts?: ReactNode
  readonly children?: ReactNode
  /** What can be done with it. */
  readonly actions?: ReactNode
  /** Stands out: it is late, or asks for something. */
  readonly tone?: 'plain' | 'warning' | 'problem' | 'good'
}

/** One thing to read, with what can be done about it. */
export function Card({ title, level = 3, facts, children, actions, tone = 'plain' }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <div className={`${styles.card} ${styles[tone] ?? ''}`}>
      {title && <Heading className={styles.title}>{title}</Heading>}
      {facts && (
        <p className={styles.facts}>
          {tone === 'problem' && <TriangleAlert size={20} aria-hidden />}
          {facts}
        </p>
      )}
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

/** Cards under one another, as a list that a screen reader counts. */
export function Cards({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul className={styles.list} {...(label && { 'aria-label': label })}>
      {children}
    </ul>
  )
}
