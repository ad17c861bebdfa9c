import { Eraser, Trash2 } from 'lucide-react'
import { letterState } from '#analysis/letterState.ts'
import type { Letter } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { letterText as words } from '#text/letter.ts'
import { privacyText } from '#text/privacy.ts'
import { nameList } from '#text/shownName.ts'
import { letterKindLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import styles from './Letter.module.css'
import { removeLetter } from './removeLetter.ts'
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
      actions={
        editable && (
          <>
            <Button
              kind="quiet"
              icon={Trash2}
              aria-label={words.removeOne(`${title}. ${to}`)}
              onClick={() => removeLetter(letter.id)}
            >
              {words.remove}
            </Button>
            <Button
              kind="quiet"
              icon={Eraser}
              aria-label={privacyText.eraseOf(`${title}. ${to}`)}
              onClick={() => askFor({ what: 'erase', table: 'letters', id: letter.id })}
            >
              {privacyText.erase}
            </Button>
          </>
        )
      }
    >
      {issue && (
        <p>
          <bdi>{issue.title}</bdi>
        </p>
      )}
      {letter.sentOn && <p>{stateTold(letter, state)}</p>}
    </Card>
  )
}
