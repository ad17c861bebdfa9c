import { useState } from 'react'
import type { Player } from '#model/catalogue.ts'
import { wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { nameOwn, withThing } from './choices.ts'
import styles from './players.module.css'
import type { Wizard } from './useWizard.ts'

interface PlayerNamingProps {
  readonly wizard: Wizard
  readonly player: Player
  readonly name: string
}

const text = wizardText.players

/** *Heet bij ons …* (for a seat: whose it is) and *Bestaat bij ons niet*. */
export function PlayerNaming({ wizard: { choices, choose }, player: { id, kind }, name }: PlayerNamingProps) {
  const ownName = choices.ownNames[id] ?? ''
  const [naming, setNaming] = useState(ownName !== '')
  const isAbsent = choices.absent.includes(id)
  const isSeat = kind === 'person'
  return (
    <>
      <Button
        kind="quiet"
        aria-label={isSeat ? text.renameSeatOf(name) : text.renameOf(name)}
        aria-expanded={naming}
        onClick={() => setNaming(!naming)}
      >
        {isSeat ? text.renameSeat : text.rename}
      </Button>
      <Button
        kind="quiet"
        aria-label={text.absentOf(name)}
        aria-pressed={isAbsent}
        onClick={() => choose({ ...choices, absent: withThing(choices.absent, id, !isAbsent) })}
      >
        {text.absent}
      </Button>
      {naming && (
        <div className={styles.naming}>
          <TextInput
            label={isSeat ? text.seatName(name) : text.ownName(name)}
            hint={text.ownNameHint}
            value={ownName}
            maxLength={200}
            spellCheck={false}
            onChange={typed => choose(nameOwn(choices, id, typed))}
          />
        </div>
      )}
    </>
  )
}
