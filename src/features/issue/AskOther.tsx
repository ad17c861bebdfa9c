import { useState } from 'react'
import type { ActorId } from '#model/records.ts'
import { actorChoices } from '#state/choices.ts'
import { issueText } from '#text/issue.ts'
import { ItemField } from '#ui/ItemField.tsx'
import { noteAnswer } from './issueEdits.ts'
import type { Looking } from './looking.ts'

/** Anyone else of the map, noted as asked. */
export function AskOther({ looking }: { readonly looking: Looking }) {
  const { map, issue, self, nameOf } = looking
  const [times, setTimes] = useState(0)
  const answered = new Set(issue.answers.map(({ actor }) => actor))
  const offers = (text: string) =>
    actorChoices(map, text).filter(({ id }) => {
      const actor = id as ActorId
      return !answered.has(actor) && actor !== self && actor !== issue.reportedBy
    })
  return (
    <ItemField
      key={times} // empty again for the next one
      label={issueText.toAsk.other}
      hint={issueText.toAsk.otherHint}
      offers={offers}
      chosen={undefined}
      named={() => undefined}
      onChoose={id => {
        if (id === undefined) return
        noteAnswer(issue, id as ActorId, nameOf(id as ActorId), 'asked')
        setTimes(times + 1)
      }}
    />
  )
}
