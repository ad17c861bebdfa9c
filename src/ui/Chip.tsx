import { X } from 'lucide-react'
import { uiText } from '#text/ui.ts'
import styles from './Chip.module.css'

/** A small fact, that can be taken away where there is a way to. */
export function Chip({ label, onRemove }: { readonly label: string; readonly onRemove?: () => void }) {
  return (
    <span className={`${styles.chip} ${onRemove ? styles.removable : ''}`}>
      <bdi>{label}</bdi>
      {onRemove && (
        <button type="button" className={styles.remove} aria-label={uiText.remove(label)} onClick={onRemove}>
          <X size={18} aria-hidden />
        </button>
      )}
    </span>
  )
}
