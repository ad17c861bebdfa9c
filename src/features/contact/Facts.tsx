import { Fragment, type ReactNode } from 'react'
import styles from './Contact.module.css'

/** What is known of it, each under its own word; what is only for me stays off paper. */
export type Fact = readonly [word: string, told: ReactNode, paper?: 'notOnPaper']

interface FactsProps {
  readonly facts: readonly Fact[]
  /** Whole sentences: on a phone they stand under their word. */
  readonly long?: boolean
}

/** A few facts; what isn't known isn't there. */
export function Facts({ facts, long }: FactsProps) {
  const known = facts.filter(([, told]) => told !== undefined && told !== false && told !== '')
  if (known.length === 0) return null
  return (
    <dl className={`${styles.facts} ${long ? styles.long : ''}`}>
      {known.map(([word, told, paper]) => (
        <Fragment key={word}>
          <dt data-screen-only={paper}>{word}</dt>
          <dd data-screen-only={paper}>{told}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
