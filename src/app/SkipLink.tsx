import { appText } from '#text/app.ts'
import styles from './MapHeader.module.css'

/** The first stop by keyboard, seen only there: past the header and the places, to what the screen is about. */
export function SkipLink() {
  return (
    <button type="button" className={styles.skip} onClick={() => document.querySelector('main')?.focus()}>
      {appText.skipToContent}
    </button>
  )
}
