import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './players.module.css'

interface FoldProps {
  readonly icon?: ReactNode
  readonly title: string
  readonly tally: string
  /** A taste of what is inside, while it is closed. */
  readonly preview?: string
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly children: ReactNode
}

/** A part of a long list that opens under its title. What is closed is not drawn. */
export function Fold({ icon, title, tally, preview, open, onOpen, children }: FoldProps) {
  const id = useId()
  return (
    <section className={styles.fold}>
      <h2 className={styles.foldHead}>
        <button
          type="button"
          className={styles.foldButton}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onOpen(!open)}
        >
          {icon}
          <span className={styles.foldTitle}>
            {title}
            {preview && !open && <span className={styles.preview}>{preview}</span>}
          </span>
          <span className={styles.tally}>{tally}</span>
          <ChevronDown className={styles.chevron} size={22} aria-hidden />
        </button>
      </h2>
      <div id={id} className={styles.foldBody} hidden={!open}>
        {open && children}
      </div>
    </section>
  )
}
