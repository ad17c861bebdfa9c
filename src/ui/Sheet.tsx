import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { uiText } from '#text/ui.ts'
import { IconButton } from './Button.tsx'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Details beside the view on a desktop, from below on a phone. Escape closes it. Takes the focus when it opens. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const titleId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus({ preventScroll: true })
    return () => {
      // Only a focus that went away with the sheet: who has gone elsewhere stays there.
      const lost = document.activeElement === null || document.activeElement === document.body
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <aside
      className={styles.sheet}
      aria-labelledby={titleId}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton label={uiText.close} icon={X} kind="quiet" onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
