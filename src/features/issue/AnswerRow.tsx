import { X } from 'lucide-react'
import { holdsOn } from '#analysis/holdsOn.ts'
import { myFamily } from '#analysis/me.ts'
import type { Answer } from '#model/dealings.ts'
import { ANSWERS } from '#model/vocabulary.ts'
import { openBeside } from '#state/place.ts'
import { issueText } from '#text/issue.ts'
import { answerLabel, dayLabel } from '#text/words.ts'
import { IconButton } from '#ui/Button.tsx'
import styles from './Issue.module.css'
import { noteAnswer } from './issueEdits.ts'
import type { Looking } from './looking.ts'

const words = issueText.asked

interface AnswerRowProps {
  readonly looking: Looking
  readonly answer: Answer
}

/** What one actor said, to change; and when it counts for nothing, why. */
export function AnswerRow({ looking, answer: { actor, answer, on } }: AnswerRowProps) {
  const { issue, editable, labelOf, nameOf } = looking
  const note = [on && words.on(dayLabel(on)), countsNot(looking, actor)].filter(Boolean).join(' ')
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <button type="button" className={styles.name} onClick={() => openBeside({ kind: 'speler', id: actor })}>
          {labelOf(actor)}
        </button>
        {note !== '' && <p className={styles.quiet}>{note}</p>}
      </div>
      {editable ? (
        <div className={styles.answer}>
          <select
            aria-label={words.answerOf(nameOf(actor))}
            className={`${styles.select} ${styles[answer] ?? ''}`}
            value={answer}
            onChange={event => {
              const chosen = ANSWERS.find(known => known === event.target.value)
              if (chosen) noteAnswer(issue, actor, nameOf(actor), chosen)
            }}
          >
            {ANSWERS.map(known => (
              <option key={known} value={known}>
                {answerLabel(known)}
              </option>
            ))}
            {answer === 'unknown' && <option value="unknown">{answerLabel(answer)}</option>}
          </select>
          <IconButton
            kind="quiet"
            icon={X}
            label={words.remove(nameOf(actor))}
            onClick={() => noteAnswer(issue, actor, nameOf(actor), undefined)}
          />
        </div>
      ) : (
        <p className={`${styles.said} ${styles[answer] ?? ''}`}>{answerLabel(answer)}</p>
      )}
    </li>
  )
}

/** Why an answer counts for no verdict; undefined when it does. */
function countsNot({ map, issue, day, self }: Looking, id: Answer['actor']): string | undefined {
  if (id === self) return words.self
  if (id === issue.reportedBy) return words.reporter
  const actor = map.actors.get(id)
  if (actor && !holdsOn(actor, day)) return words.notNow
  return myFamily(map, day).has(id) ? words.family : undefined
}
