import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { uiText } from '#text/ui.ts'
import { IconButton } from './Button.tsx'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons that stay in sight while the rest scrolls; the primary one first. */
  readonly footer?: ReactNode
  readonly wide?: boolean
}

/** One thing to do before going on. The browser's own modal: focus stays inside, Escape closes, focus goes back. */
export function Dialog({ title, open, onClose, children, footer, wide }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const element = dialog.current
    if (!open || !element) return
    const before = document.activeElement
    element.showModal()
    toFillIn(element)?.focus()
    return () => {
      element.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])

  if (!open) return null
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${wide ? styles.wide : ''}`}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault() // React decides when it is open
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label={uiText.close} icon={X} kind="quiet" onClick={onClose} />
      </div>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.foot}>{footer}</div>}
    </dialog>
  )
}

/** The first field that is still empty, or else the first one: by itself the browser would choose the close button. */
function toFillIn(dialog: HTMLDialogElement): HTMLElement | undefined {
  const fields = [...dialog.querySelectorAll<HTMLInputElement>('input, select, textarea')]
  return fields.find(({ value }) => value === '') ?? fields[0]
}
