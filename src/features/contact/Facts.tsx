import { Fragment, type ReactNode } from 'react'
import styles from './Contact.module.css'

/** What is known of it, each under its own word. */
export type Fact = readonly [word: string, told: ReactNode]

/** A few facts; what isn't known isn't there. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, told]) => told !== undefined && told !== false && told !== '')
  if (known.length === 0) return null
  return (
    <dl className={styles.facts}>
      {known.map(([word, told]) => (
        <Fragment key={word}>
          <dt>{word}</dt>
          <dd>{told}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
