import { useState } from 'react'
import { SECTORS, type Sector } from '#model/vocabulary.ts'
import { wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { CouncilParties } from './CouncilParties.tsx'
import { hasCouncil } from './choices.ts'
import { PlayerGroup } from './PlayerGroup.tsx'
import styles from './players.module.css'
import type { Wizard } from './useWizard.ts'

const text = wizardText.players

/** Everyone who could be on the map, by sector. Groups open one by one, so that the list stays calm. */
export function PlayerGroups({ wizard }: { readonly wizard: Wizard }) {
  const { catalogue, offered, ticked, municipality } = wizard
  const bySector = SECTORS.map(sector => ({
    sector,
    players: offered.flatMap(id => catalogue.players.get(id) ?? []).filter(player => player.sector === sector),
  })).filter(({ players }) => players.length > 0)
  const [open, setOpen] = useState<ReadonlySet<Sector>>(new Set())
  const setOne = (sector: Sector, isOpen: boolean) =>
    setOpen(new Set(isOpen ? [...open, sector] : [...open].filter(other => other !== sector)))
  const allOpen = bySector.every(({ sector }) => open.has(sector))
  return (
    <div className={styles.groups}>
      {bySector.length > 1 && (
        <Button
          kind="quiet"
          className={styles.openAll}
          onClick={() => setOpen(new Set(allOpen ? [] : bySector.map(({ sector }) => sector)))}
        >
          {allOpen ? text.closeAll : text.openAll}
        </Button>
      )}
      {bySector.map(({ sector, players }) => (
        <div key={sector}>
          <PlayerGroup
            wizard={wizard}
            sector={sector}
            players={players}
            open={open.has(sector)}
            onOpen={isOpen => setOne(sector, isOpen)}
          />
          {sector === 'politics' && municipality && hasCouncil(ticked) && (
            <CouncilParties wizard={wizard} municipality={municipality} />
          )}
        </div>
      ))}
    </div>
  )
}
