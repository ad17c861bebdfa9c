import type { InputHTMLAttributes, ReactNode } from 'react'
import { CarefulNote } from './CarefulNote.tsx'
import styles from './Field.module.css'
import { Field } from './Field.tsx'

interface TextInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id'> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** Warns softly when the text looks like something private of someone. */
  readonly careful?: boolean
}

/** A line of text that is used while it is typed: a search, a form that is sent as a whole. */
export function TextInput({ label, hint, error, onChange, className, careful, ...rest }: TextInputProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {ids => (
        <>
          <input
            type="text"
            autoComplete="off"
            className={`${styles.input} ${className ?? ''}`}
            {...rest}
            {...ids}
            onChange={event => onChange(event.target.value)}
          />
          {careful && <CarefulNote text={rest.value} fieldId={ids.id} />}
        </>
      )}
    </Field>
  )
}

interface TextAreaProps {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly value: string
  readonly rows?: number
  readonly onChange: (value: string) => void
  /** Warns softly when the text looks like something private of someone. */
  readonly careful?: boolean
}

/** Several lines of text that are used while they are typed. */
export function TextArea({ label, hint, error, onChange, careful, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {ids => (
        <>
          <textarea
            className={styles.input}
            autoComplete="off"
            {...rest}
            {...ids}
            onChange={event => onChange(event.target.value)}
          />
          {careful && <CarefulNote text={rest.value} fieldId={ids.id} />}
        </>
      )}
    </Field>
  )
}
