import { Trash2 } from 'lucide-react'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { contactFormText } from '#text/contactForm.ts'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import styles from './FormFrame.module.css'
import { Notice } from './Notice.tsx'

interface FormFrameProps {
  readonly title: string
  readonly children: ReactNode
  /** Filled in before, and not saved. */
  readonly restored: boolean
  readonly startOverLabel: string
  readonly onStartOver: () => void
  /** Saves it; tells whether that could be done. */
  readonly onSave: () => boolean
  /** Throws away what is being changed; absent while it is new. */
  readonly onRemove?: (() => void) | undefined
  readonly onClose: () => void
}

/** The dialog around a form: Enter saves, and what is wrong gets the focus. */
export function FormFrame(props: FormFrameProps) {
  const { title, children, restored, startOverLabel, onStartOver, onSave, onRemove, onClose } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong] input')?.focus()
  }, [tries])
  const [isNew] = useState(onRemove === undefined)
  useEffect(() => firstOf(form.current, isNew)?.focus(), [isNew])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!onSave()) setTries(tries + 1)
  }
  const footer = (
    <>
      <Button kind="primary" type="submit" form={id}>
        {contactFormText.form.save}
      </Button>
      <Button onClick={onClose}>{contactFormText.form.cancel}</Button>
      {onRemove && (
        <Button kind="danger" icon={Trash2} className={styles.remove} onClick={onRemove}>
          {contactFormText.form.remove}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={title} open onClose={onClose} footer={footer}>
      {restored && (
        <Notice kind="info" actions={<Button onClick={onStartOver}>{startOverLabel}</Button>}>
          <p>{contactFormText.form.wasThere}</p>
        </Notice>
      )}
      <form id={id} ref={form} onSubmit={submit} noValidate>
        {children}
      </form>
    </Dialog>
  )
}

/** Where a form begins: a new one where it says so, or else where the dialog put the focus; one to change at its top. */
function firstOf(form: HTMLFormElement | null, isNew: boolean): HTMLElement | null | undefined {
  if (isNew) return form?.querySelector<HTMLElement>('[data-first] input')
  const first = form?.querySelector<HTMLElement>('input, textarea')
  return first?.matches('[type="radio"]') ? (form?.querySelector<HTMLElement>('input:checked') ?? first) : first
}
