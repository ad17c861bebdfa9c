import { useId, useState } from 'react'
import type { Player } from '#model/catalogue.ts'
import { nameHere } from '#model/commands/playerActor.ts'
import { playersText, usualLabel } from '#text/players.ts'
import { leadSentences, wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { addPlayerToChoices, tickPlayers } from './choices.ts'
import { PlayerMore } from './PlayerMore.tsx'
import { PlayerNaming } from './PlayerNaming.tsx'
import styles from './players.module.css'
import type { Wizard } from './useWizard.ts'

const text = wizardText.players

/** One player: is it there, what does it do, what is it called here. */
export function PlayerRow({ wizard, player }: { readonly wizard: Wizard; readonly player: Player }) {
  const id = useId()
  const [more, setMore] = useState(false)
  const { choices, choose, ticked, offered, municipality } = wizard
  const name = nameHere(player, municipality?.name)
  const isOffered = offered.includes(player.id)
  const isTicked = ticked.includes(player.id)
  const tick = (wanted: boolean) =>
    choose(wanted ? addPlayerToChoices(choices, player.id) : tickPlayers(choices, [player.id], false))
  return (
    <li className={`${styles.row} ${isTicked ? '' : styles.off}`}>
      <label className={styles.tick} htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isTicked}
          aria-describedby={`${id}-what`}
          onChange={event => tick(event.target.checked)}
        />
        <span className={styles.name}>{name}</span>
      </label>
      <span className={styles.chips}>
        <span className={styles.chip}>{usualLabel(player.usual)}</span>
        {player.statutory && <span className={styles.chip}>{playersText.statutory}</span>}
      </span>
      <div className={styles.about}>
        <p id={`${id}-what`} className={styles.what}>
          {leadSentences(player.whatItDoes)[0]}
        </p>
        <div className={styles.actions}>
          <Button kind="quiet" aria-label={text.moreOf(name)} aria-expanded={more} onClick={() => setMore(!more)}>
            {more ? text.less : text.more}
          </Button>
          {isOffered && <PlayerNaming wizard={wizard} player={player} name={name} />}
        </div>
        {more && <PlayerMore player={player} />}
      </div>
    </li>
  )
}
