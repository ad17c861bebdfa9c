import { useState } from 'react'
import { findPlayers, SELF_PLAYER } from '#model/catalogue.ts'
import { wizardText } from '#text/wizard.ts'
import { Notice } from '#ui/Notice.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { ForWhom } from './ForWhom.tsx'
import { MakeButton } from './MakeButton.tsx'
import { PlayerGroups } from './PlayerGroups.tsx'
import { PlayerRow } from './PlayerRow.tsx'
import styles from './players.module.css'
import { SelfLinks } from './SelfLinks.tsx'
import { useMaking } from './useMaking.ts'
import type { Wizard } from './useWizard.ts'
import { WizardFrame } from './WizardFrame.tsx'

const text = wizardText.players

/** Step 4: who of the usual players is there, what they are called here, and whom you know. */
export function PlayersStep({ wizard }: { readonly wizard: Wizard }) {
  const [query, setQuery] = useState('')
  const { making, problem, make } = useMaking(wizard)
  return (
    <WizardFrame
      step="spelers"
      title={text.title}
      intro={`${text.intro} ${text.self}`}
      soFar={wizard.municipality?.name}
      primary={<MakeButton wizard={wizard} making={making} onMake={make} />}
    >
      {problem && (
        <Notice kind="problem" title={text.notMade} live>
          <p>{problem}</p>
        </Notice>
      )}
      <TextInput type="search" label={text.search} hint={text.searchHint} value={query} onChange={setQuery} />
      {query.trim() === '' ? <PlayerGroups wizard={wizard} /> : <Found wizard={wizard} query={query} />}
      <SelfLinks wizard={wizard} />
      <ForWhom wizard={wizard} />
    </WizardFrame>
  )
}

function Found({ wizard, query }: { readonly wizard: Wizard; readonly query: string }) {
  const found = findPlayers(wizard.catalogue, query).filter(({ id }) => id !== SELF_PLAYER)
  return (
    <section className={styles.found} aria-label={text.search}>
      <p role="status">{found.length > 0 ? text.found(found.length) : text.nothing}</p>
      <ul className={styles.rows}>
        {found.map(player => (
          <PlayerRow key={player.id} wizard={wizard} player={player} />
        ))}
      </ul>
    </section>
  )
}
