import { useMemo } from 'react'
import { somebodyBelongs, somebodyDecides } from '#analysis/toBelong.ts'
import { offeredFor, saveBelonging } from '#state/belonging.ts'
import { belongsText } from '#text/belongs.ts'
import { WhoBelongs } from '#ui/WhoBelongs.tsx'
import type { Looking } from './looking.ts'

/** Where an advice brings the keyboard. */
export const BELONGING = 'wie-hoort-erbij'

/** While nobody can be asked, or nobody decides: who of the map has to do with the problem. */
export function Belonging({ looking }: { readonly looking: Looking }) {
  const { map, issue, day, shares, editable } = looking
  const offered = useMemo(() => offeredFor(map, issue, day), [map, issue, day])
  const isQuiet = [shares.confirms, shares.denies, shares.awaiting, shares.stillToAsk].every(ids => ids.length === 0)
  const decides = somebodyDecides(map, issue, day)
  if (!editable || issue.state === 'closed' || offered.length === 0 || (!isQuiet && decides)) return null
  const why = somebodyBelongs(map, issue, day) ? !decides && belongsText.nobodyDecides : belongsText.nobody
  return (
    <div id={BELONGING}>
      <WhoBelongs
        key={JSON.stringify(issue.topics)}
        why={why || ''}
        topics={issue.topics}
        all={offered}
        onGive={(topic, given) => saveBelonging(looking, topic, given)}
      />
    </div>
  )
}
