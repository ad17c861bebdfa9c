import type { LucideIcon } from 'lucide-react'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

interface EmptyProps {
  readonly title: string
  readonly text: string
  /** What to do first; absent on a map to look at. */
  readonly action?: { readonly label: string; readonly icon: LucideIcon; readonly run: () => void } | undefined
}

/** Nothing there yet: what to do first, with its button. */
export function Empty({ title, text, action }: EmptyProps) {
  return (
    <Notice
      kind="info"
      title={title}
      actions={
        action && (
          <Button kind="primary" icon={action.icon} onClick={action.run}>
            {action.label}
          </Button>
        )
      }
    >
      <p>{text}</p>
    </Notice>
  )
}
