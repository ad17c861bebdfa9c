import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'
import type { Option } from './Select.tsx'

interface CheckboxProps {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly disabled?: boolean
}

/** Yes or no. The whole line can be pressed. */
export function Checkbox({ label, hint, checked, onChange, disabled }: CheckboxProps) {
  const id = useId()
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={event => onChange(event.target.checked)}
        {...(hint ? { 'aria-describedby': id } : {})}
      />
      <span>
        {label}
        {hint && (
          <span id={id} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}

interface RadioGroupProps<V extends string> {
  readonly legend: string
  readonly hint?: ReactNode
  readonly options: readonly Option<V>[]
  readonly value: V | undefined
  readonly onChange: (value: V) => void
  /** Side by side where there is room. */
  readonly inRow?: boolean
}

/** One of a few, all in sight. */
export function RadioGroup<V extends string>({ legend, hint, options, value, onChange, inRow }: RadioGroupProps<V>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {hint && <span className={styles.hint}>{hint}</span>}
      <div className={inRow ? styles.row : undefined}>
        {options.map(option => (
          <label key={option.value} className={styles.check}>
            <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
            <span>
              {option.label}
              {option.hint && <span className={styles.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
