import { Fragment, type ReactNode } from 'react'
import styles from './Contact.module.css'

/** What is known of it, each under its own word. */
export type Fact = readonly [word: string, told: ReactNode]

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
      {known.map(([word, told]) => (
        <Fragment key={word}>
          <dt>{word}</dt>
          <dd>{told}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
