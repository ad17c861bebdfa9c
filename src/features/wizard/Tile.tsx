import { type ReactNode, useId } from 'react'
import styles from './Tile.module.css'

interface TileProps {
  readonly label: ReactNode
  readonly detail?: ReactNode
  readonly badge?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A choice as large as a hand: the whole tile can be pressed. */
export function Tile({ label, detail, badge, checked, onChange }: TileProps) {
  const id = useId()
  return (
    <label className={styles.tile}>
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={`${id}-label`}
        {...(detail ? { 'aria-describedby': `${id}-detail` } : {})}
        onChange={event => onChange(event.target.checked)}
      />
      <span className={styles.words}>
        <span className={styles.line}>
          <span id={`${id}-label`} className={styles.label}>
            {label}
          </span>
          {badge}
        </span>
        {detail && (
          <span id={`${id}-detail`} className={styles.detail}>
            {detail}
          </span>
        )}
      </span>
    </label>
  )
}
