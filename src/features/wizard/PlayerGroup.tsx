import type { Player } from '#model/catalogue.ts'
import type { Sector } from '#model/vocabulary.ts'
import { wizardText } from '#text/wizard.ts'
import { sectorLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { SectorIcon } from '#ui/SectorIcon.tsx'
import { tickPlayers } from './choices.ts'
import { Fold } from './Fold.tsx'
import { PlayerRow } from './PlayerRow.tsx'
import styles from './players.module.css'
import type { Wizard } from './useWizard.ts'

interface PlayerGroupProps {
  readonly wizard: Wizard
  readonly sector: Sector
  readonly players: readonly Player[]
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

const text = wizardText.players

/** The players of one sector, to tick one by one or all at once. */
export function PlayerGroup({ wizard, sector, players, open, onOpen }: PlayerGroupProps) {
  const { choices, choose, ticked } = wizard
  const ids = players.map(({ id }) => id)
  const some = ids.filter(id => ticked.includes(id)).length
  const name = sectorLabel(sector)
  const tickAll = (wanted: boolean) => choose(tickPlayers(choices, ids, wanted))
  return (
    <Fold
      icon={<SectorIcon sector={sector} size={22} />}
      title={name}
      tally={text.tally(some, ids.length)}
      preview={previewOf(players)}
      open={open}
      onOpen={onOpen}
    >
      <div className={styles.tools}>
        <Button aria-label={text.allOf(name)} disabled={some === ids.length} onClick={() => tickAll(true)}>
          {text.all}
        </Button>
        <Button aria-label={text.noneOf(name)} disabled={some === 0} onClick={() => tickAll(false)}>
          {text.none}
        </Button>
      </div>
      <ul className={styles.rows}>
        {players.map(player => (
          <PlayerRow key={player.id} wizard={wizard} player={player} />
        ))}
      </ul>
    </Fold>
  )
}

const PREVIEWED = 3

function previewOf(players: readonly Player[]): string {
  const names = players.slice(0, PREVIEWED).map(({ shortName }) => shortName)
  return text.andMore(names.join(', '), players.length - names.length)
}
