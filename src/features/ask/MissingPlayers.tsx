import { CircleOff, Plus } from 'lucide-react'
import { type MouseEvent, useMemo } from 'react'
import { type MissingPlayer, missing } from '#analysis/missing.ts'
import type { Catalogue, Player } from '#model/catalogue.ts'
import { askText } from '#text/ask.ts'
import { missingText } from '#text/askMissing.ts'
import { playersText, usualLabel } from '#text/players.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { usePortion } from '#ui/usePortion.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { focusNextRow } from './focusNext.ts'
import { putPlayer, sayAbsent } from './playerEdits.ts'

const words = missingText

interface MissingPlayersProps {
  readonly asking: Asking
  readonly catalogue: Catalogue
  /** Those of the ready-made map, in its order. */
  readonly players: readonly Player[]
}

/** Who is not on the map yet: what they do, how usual they are, and what to do about it. */
export function MissingPlayers({ asking, catalogue, players }: MissingPlayersProps) {
  const { map, day } = asking
  const found = useMemo(() => missing(map, { players }, day), [map, players, day])
  const { shown, next, showNext } = usePortion(found)
  if (found.length === 0) {
    return (
      <Notice kind="good">
        <p>{words.none}</p>
      </Notice>
    )
  }
  return (
    <section>
      <h2>{words.count(found.length)}</h2>
      <ul className={styles.list}>
        {shown.map(one => {
          const player = catalogue.players.get(one.player)
          return (
            player && (
              <li key={one.player}>
                <Missing asking={asking} catalogue={catalogue} player={player} found={one} />
              </li>
            )
          )
        })}
      </ul>
      {next > 0 && <Button onClick={showNext}>{askText.more(next)}</Button>}
    </section>
  )
}

interface MissingProps {
  readonly asking: Asking
  readonly catalogue: Catalogue
  readonly player: Player
  readonly found: MissingPlayer
}

function Missing({ asking, catalogue, player, found }: MissingProps) {
  const note = found.statutory && playersText.statutoryNotes.get(player.id)
  const act = (edit: () => void) => (event: MouseEvent) => {
    focusNextRow(event.currentTarget)
    edit()
  }
  return (
    <Card
      title={player.name}
      facts={[usualLabel(found.usual), note && words.statutory].filter(Boolean).join(' · ')}
      actions={
        asking.editable && (
          <>
            <Button
              icon={Plus}
              aria-label={words.putOne(player.name)}
              onClick={act(() => putPlayer(catalogue, player))}
            >
              {words.put}
            </Button>
            <Button
              kind="quiet"
              icon={CircleOff}
              aria-label={words.absentOne(player.name)}
              onClick={act(() => sayAbsent(player))}
            >
              {words.absent}
            </Button>
          </>
        )
      }
    >
      <p>{player.whatItDoes}</p>
      {note && (
        <>
          <p>{note.says}</p>
          <p className={styles.quiet}>
            {words.footnote(note.footnote)} {playersText.notLegalAdvice}
          </p>
        </>
      )}
    </Card>
  )
}
