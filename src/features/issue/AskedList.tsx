import { lastAnswers } from '#analysis/lastAnswers.ts'
import { issueText } from '#text/issue.ts'
import { AnswerRow } from './AnswerRow.tsx'
import styles from './Issue.module.css'
import type { Looking } from './looking.ts'

/** *Wie heb je gevraagd?*: everyone with an answer, to change or take away. */
export function AskedList({ looking }: { readonly looking: Looking }) {
  const { map, issue, day } = looking
  const answers = lastAnswers(map, issue, day)
  return (
    <section>
      <h2>{issueText.asked.title}</h2>
      {answers.length === 0 && <p>{issueText.asked.none}</p>}
      {answers.length > 0 && (
        <ul className={styles.rows}>
          {answers.map(answer => (
            <AnswerRow key={answer.actor} looking={looking} answer={answer} />
          ))}
        </ul>
      )}
    </section>
  )
}
