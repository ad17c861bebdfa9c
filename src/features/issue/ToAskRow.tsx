import { distances } from '#analysis/distances.ts'
import type { ActorId } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { openBeside } from '#state/place.ts'
import { issueText } from '#text/issue.ts'
import { reasonText } from '#text/reasons.ts'
import { answerLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Issue.module.css'
import { noteAnswer } from './issueEdits.ts'
import { askHref, type Looking } from './looking.ts'

const words = issueText.toAsk
/** *Gevraagd* first: it is the usual one. */
const ORDER = ['asked', 'confirms', 'denies'] as const

interface ToAskRowProps {
  readonly looking: Looking
  readonly id: ActorId
}

/** Someone still to ask: why, how far, and what they say at once. */
export function ToAskRow({ looking, id }: ToAskRowProps) {
  const { map, issue, day, editable, self, labelOf, nameOf } = looking
  const actor = map.actors.get(id)
  if (!actor) return null
  const about = issue.topics.filter(topic => topicIn(topic)(actor.topics))
  const steps = distances(map, day).get(id)
  const far = self && (steps === undefined ? words.noWay : words.steps(steps))
  return (
    <li className={styles.toAsk}>
      <div className={styles.who}>
        <button type="button" className={styles.name} onClick={() => openBeside({ kind: 'speler', id })}>
          {labelOf(id)}
        </button>
        <p className={styles.quiet}>
          {reasonText.role(actor.role, about)} {far}
        </p>
      </div>
      <p className={styles.buttons}>
        {editable &&
          ORDER.map(answer => (
            <Button
              key={answer}
              className={styles.small}
              aria-label={words.of(labelFor(answer), nameOf(id))}
              onClick={() => noteAnswer(issue, id, nameOf(id), answer)}
            >
              {labelFor(answer)}
            </Button>
          ))}
        {self && (
          <a className={styles.way} href={askHref(looking, { about: 'weg', actor: id })}>
            {words.way(nameOf(id))}
          </a>
        )}
      </p>
    </li>
  )
}

const labelFor = (answer: (typeof ORDER)[number]) => (answer === 'asked' ? words.asked : answerLabel(answer))
