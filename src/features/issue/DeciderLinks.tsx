import { distances } from '#analysis/distances.ts'
import type { ActorId } from '#model/records.ts'
import { topicKey } from '#state/topicKeys.ts'
import { issueStepsText as words } from '#text/issueSteps.ts'
import styles from './Issue.module.css'
import { askHref, type Looking } from './looking.ts'

interface DeciderLinksProps {
  readonly looking: Looking
  readonly deciders: readonly ActorId[]
}

const FEW = 4

/** How far each of who decides is, with the way there; and who advises them. */
export function DeciderLinks({ looking, deciders }: DeciderLinksProps) {
  const { map, day, issue, self, nameOf } = looking
  const near = distances(map, day)
  const [topic] = issue.topics
  return (
    <>
      {self && (
        <ul className={styles.ways}>
          {deciders.slice(0, FEW).map(actor => (
            <li key={actor}>
              <a className={styles.way} href={askHref(looking, { about: 'weg', actor })}>
                {words.whoDecides.way(nameOf(actor))}
              </a>
              <span className={styles.quiet}>{words.whoDecides.steps(near.get(actor))}</span>
            </li>
          ))}
        </ul>
      )}
      {topic !== undefined && (
        <a className={styles.way} href={askHref(looking, { about: 'beslist', topic: topicKey(topic) })}>
          {words.whoDecides.all}
        </a>
      )}
    </>
  )
}
