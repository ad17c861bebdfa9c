import { Users } from 'lucide-react'
import { useCallback, useState } from 'react'
import { loadCouncil, type Municipality } from '#formats/catalogue.ts'
import { useLoaded } from '#state/useLoaded.ts'
import { uiText } from '#text/ui.ts'
import { wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { withThing } from './choices.ts'
import { Fold } from './Fold.tsx'
import styles from './players.module.css'
import { Tile } from './Tile.tsx'
import type { Wizard } from './useWizard.ts'

interface CouncilPartiesProps {
  readonly wizard: Wizard
  readonly municipality: Municipality
}

const text = wizardText.council
const seatsOf = (parties: readonly { readonly seats: number }[]) => parties.reduce((sum, { seats }) => sum + seats, 0)

/** The real parties of the council with their seats, from the register; it says so where the register lacks seats. */
export function CouncilParties({ wizard: { choices, choose }, municipality }: CouncilPartiesProps) {
  const { code, name, seats: allSeats } = municipality
  const [open, setOpen] = useState(false)
  const council = useLoaded(useCallback(() => loadCouncil(code).catch(() => 'notHere' as const), [code]))
  if (council === 'notHere')
    return (
      <Notice kind="warning" title={text.title(name)}>
        <p>{uiText.notHere.text}</p>
      </Notice>
    )
  if (!council) return null
  const { parties, source } = council
  const known = seatsOf(parties)
  const tickAll = (wanted: boolean) => choose({ ...choices, parties: wanted ? parties.map(party => party.name) : [] })
  return (
    <Fold
      icon={<Users size={22} aria-hidden />}
      title={text.title(name)}
      tally={wizardText.players.tally(choices.parties.length, parties.length)}
      open={open}
      onOpen={setOpen}
    >
      <p>{text.intro}</p>
      {known < allSeats && (
        <Notice kind="warning" title={text.lacking}>
          <p>{text.lackingText(known, allSeats)}</p>
        </Notice>
      )}
      <div className={styles.tools}>
        <Button aria-label={wizardText.players.allOf(text.title(name))} onClick={() => tickAll(true)}>
          {wizardText.players.all}
        </Button>
        <Button aria-label={wizardText.players.noneOf(text.title(name))} onClick={() => tickAll(false)}>
          {wizardText.players.none}
        </Button>
      </div>
      <fieldset className={styles.tiles} aria-label={text.title(name)}>
        {parties.map(party => (
          <Tile
            key={party.name}
            label={party.name}
            detail={text.seats(party.seats)}
            checked={choices.parties.includes(party.name)}
            onChange={wanted => choose({ ...choices, parties: withThing(choices.parties, party.name, wanted) })}
          />
        ))}
      </fieldset>
      <p className={styles.quiet}>
        {text.tally(parties.length, known)}. {text.source(source.name, source.date)}
      </p>
    </Fold>
  )
}
