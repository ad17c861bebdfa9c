import { letterState } from '#analysis/letterState.ts'
import type { Letter } from '#model/dealings.ts'
import { type LetterParts, partsOf } from '#model/letterParts.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { letterText as words } from '#text/letter.ts'
import { nameList } from '#text/shownName.ts'
import { letterKindLabel } from '#text/words.ts'
import { Card } from '#ui/Card.tsx'
import styles from './Letter.module.css'
import { LetterMenu } from './LetterMenu.tsx'
import { stateTold } from './stateTold.ts'

/** One letter in the list: what, to whom, about what, and where it stands. */
export function LetterCard({ letter, map: mapId }: { readonly letter: Letter; readonly map: string }) {
  const map = useMap(whole => whole)
  const { nameOf } = useNames()
  const editable = useEditable()
  const state = letterState(map, letter, today())
  const issue = letter.issue && map.issues.get(letter.issue)
  const to = letter.to.length > 0 ? words.to(nameList(letter.to.map(nameOf))) : words.toNobody
  const title = letterKindLabel(letter.kind)
  const begins = firstWords(partsOf(letter))
  const href = hrefOf({ at: 'map', map: mapId, view: 'gesprekken', dealing: { page: 'brief', id: letter.id } })
  return (
    <Card
      tone={state.state === 'late' ? 'warning' : 'plain'}
      title={
        <a className={styles.name} href={href}>
          {title}
        </a>
      }
      facts={to}
      actions={editable && <LetterMenu id={letter.id} of={[title, to, begins].filter(Boolean).join('. ')} />}
    >
      {begins && (
        <p>
          <bdi>{begins}</bdi>
        </p>
      )}
      {issue && issue.title !== begins && (
        <p>
          <bdi>{issue.title}</bdi>
        </p>
      )}
      {letter.sentOn && <p>{stateTold(letter, state)}</p>}
    </Card>
  )
}

const MOST_SHOWN = 80

/** By what a letter is known among others like it: its subject, or the words it begins with. */
function firstWords({ subject, why, whatHappens, asks }: LetterParts): string {
  const text = [subject, why, whatHappens, ...asks].map(known => known.trim()).find(known => known !== '') ?? ''
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).replace(/\s+\S*$/u, '')} …` : text
}
