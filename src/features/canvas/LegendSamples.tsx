import type { ActorKind, Level } from '#model/vocabulary.ts'
import styles from './Legend.module.css'

/** A small box as on the drawing. */
export function ShapeSample({ shape }: { readonly shape: ActorKind | 'unknown' | 'self' | 'seat' | 'noSector' }) {
  const box = { x: 2, y: 3, width: 40, height: 18 }
  return (
    <svg className={`${styles.sample} ${styles[shape]}`} viewBox="0 0 44 24" width={44} height={24} aria-hidden="true">
      {shape === 'group' ? <path d="M8 3h28l6 9-6 9H8l-6-9z" /> : <rect {...box} rx={isRound(shape) ? 9 : 3} />}
    </svg>
  )
}

const isRound = (shape: string): boolean => shape === 'person' || shape === 'self' || shape === 'seat'

/** A short line as on the drawing. */
export function LineSample({
  line,
}: {
  readonly line: 'formal' | 'informal' | 'unknown' | `width${Level}` | 'oneWay' | 'way'
}) {
  return (
    <svg className={`${styles.sample} ${styles[line]}`} viewBox="0 0 44 24" width={44} height={24} aria-hidden="true">
      <line x1={2} y1={12} x2={line === 'oneWay' ? 34 : 42} y2={12} />
      {line === 'oneWay' && <path className={styles.head} d="M32 7l10 5-10 5z" />}
    </svg>
  )
}
