import type { LucideIcon } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import styles from './Contact.module.css'

interface EmptyProps {
  readonly title: string
  readonly text: string
  /** What to do first; absent on a map to look at. */
  readonly action?: { readonly label: string; readonly icon: LucideIcon; readonly run: () => void } | undefined
}

/** Nothing there yet: what to do first, with its button. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      <p>{text}</p>
      {action && (
        <Button kind="primary" icon={action.icon} onClick={action.run}>
          {action.label}
        </Button>
      )}
    </section>
  )
}
