import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { Field } from './Field.tsx'

/** One of a few, told by a word. */
export interface Option<V extends string> {
  readonly value: V
  readonly label: string
  readonly hint?: ReactNode
}

interface SelectProps<V extends string> {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly value: V | undefined
  readonly options: readonly Option<V>[]
  readonly onChange: (value: V | undefined) => void
  /** The words for "none of these"; without it one of the options must be chosen. */
  readonly emptyLabel?: string
  readonly disabled?: boolean
}

/** The browser's own list to choose from. */
export function Select<V extends string>({
  label,
  hint,
  error,
  value,
  options,
  onChange,
  emptyLabel,
  disabled,
}: SelectProps<V>) {
  return (
    <Field label={label} hint={hint} error={error}>
      {ids => (
        <select
          {...ids}
          className={`${styles.input} ${styles.select}`}
          value={value ?? ''}
          disabled={disabled}
          onChange={event => onChange(options.find(option => option.value === event.target.value)?.value)}
        >
          {(emptyLabel !== undefined || value === undefined) && <option value="">{emptyLabel ?? ''}</option>}
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
