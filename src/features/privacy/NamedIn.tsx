import type { Mention } from '#analysis/mentionsOf.ts'
import type { NetworkMap } from '#model/records.ts'
import { namesOn } from '#state/names.ts'
import { privacyText } from '#text/privacy.ts'
import styles from './Privacy.module.css'
import { mentionTold } from './recordTold.ts'
import { OpenButton } from './SectionList.tsx'

interface NamedInProps {
  readonly map: NetworkMap
  readonly named: readonly Mention[]
}

/** The texts that a name stays in, each to open and mend. */
export function NamedIn({ map, named }: NamedInProps) {
  if (named.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{privacyText.namedTitle}</h3>
      <p>{privacyText.namedHint}</p>
      <ul className={styles.lines}>
        {named.map(mention => {
          const told = mentionTold(map, mention, namesOn(map))
          return (
            <li key={`${mention.table} ${mention.id} ${mention.field}`} className={styles.line}>
              <p className={`${styles.told} ${styles.words}`}>{told}</p>
              {mention.table !== 'info' && <OpenButton table={mention.table} id={mention.id} what={told} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
