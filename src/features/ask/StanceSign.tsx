import type { Stance } from '#model/vocabulary.ts'
import { stanceLabel } from '#text/words.ts'
import styles from './Influence.module.css'

const SIGNS: Record<Stance, string> = { for: '+', neutral: '0', against: '−', unknown: '?' }

/** For or against: its sign, and the word. */
export function StanceSign({ stance = 'unknown' }: { readonly stance: Stance | undefined }) {
  return (
    <span className={styles.stance}>
      <span className={styles.sign} aria-hidden>
        {SIGNS[stance]}
      </span>
      {stanceLabel(stance)}
    </span>
  )
}
