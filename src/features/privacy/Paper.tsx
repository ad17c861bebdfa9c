import { createPortal } from 'react-dom'
import type { Section } from './aboutLine.ts'
import styles from './Paper.module.css'
import { SectionList } from './SectionList.tsx'

interface PaperProps {
  readonly title: string
  readonly sections: readonly Section[]
  /** Under every page. */
  readonly foot: string
}

/** What goes on paper while this dialog is open: this, and nothing else of the screen. */
export function Paper({ title, sections, foot }: PaperProps) {
  return createPortal(
    <div className={styles.paper}>
      <div className={styles.content}>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <SectionList sections={sections} level={2} onPaper />
      </div>
      <div className={styles.foot}>
        <p>{foot}</p>
      </div>
    </div>,
    document.body,
  )
}
