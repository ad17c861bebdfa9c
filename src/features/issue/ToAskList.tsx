import { useState } from 'react'
import { issueText } from '#text/issue.ts'
import { Button } from '#ui/Button.tsx'
import { AskOther } from './AskOther.tsx'
import styles from './Issue.module.css'
import type { Looking } from './looking.ts'
import { nobodyToAsk } from './nobodyToAsk.ts'
import { ToAskRow } from './ToAskRow.tsx'

const words = issueText.toAsk
/** With more the rest is shown on asking. */
const FEW = 4

/** *Nog vragen*: who has to do with it and wasn't asked yet, and anyone else of the map. */
export function ToAskList({ looking }: { readonly looking: Looking }) {
  const { shares, editable, issue } = looking
  const [all, setAll] = useState(false)
  const shown = all ? shares.stillToAsk : shares.stillToAsk.slice(0, FEW)
  const rest = shares.stillToAsk.length - shown.length
  if (issue.state === 'closed') return null
  return (
    <section>
      <h2>{words.title}</h2>
      {shown.length === 0 && <p>{issue.topics.length === 0 ? issueText.verdict.topicsFirst : nobodyToAsk(looking)}</p>}
      {shown.length > 0 && (
        <ul className={styles.rows}>
          {shown.map(id => (
            <ToAskRow key={id} looking={looking} id={id} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <Button className={styles.rest} onClick={() => setAll(true)}>
          {words.more(rest)}
        </Button>
      )}
      {editable && <AskOther looking={looking} />}
    </section>
  )
}
