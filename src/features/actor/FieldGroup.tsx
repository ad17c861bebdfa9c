import { type ReactNode, useState } from 'react'
import styles from './ActorPanel.module.css'

interface FieldGroupProps {
  readonly title: string
  /** Whether it stands open at first: it has something in it, or is used often. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** Fields that belong together. What is used less often is folded away, and opens by its title. */
export function FieldGroup({ title, open = false, children }: FieldGroupProps) {
  const [openAtFirst] = useState(open)
  return (
    <details className={styles.group} open={openAtFirst}>
      <summary>{title}</summary>
      <div className={styles.fields}>{children}</div>
    </details>
  )
}
