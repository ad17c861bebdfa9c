import { useState } from 'react'
import { loadCatalogue, loadTemplates, type TemplateSummary } from '#formats/catalogue.ts'
import { type Catalogue, stackPlayers } from '#model/catalogue.ts'
import { useLoaded } from '#state/useLoaded.ts'
import { askText } from '#text/ask.ts'
import { missingText } from '#text/askMissing.ts'
import { Select } from '#ui/Select.tsx'
import { AbsentPlayers } from './AbsentPlayers.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { ClientCouncilRule } from './ClientCouncilRule.tsx'
import { MissingPlayers } from './MissingPlayers.tsx'

const words = missingText
const OWN = 'own'
const loadBoth = () => Promise.all([loadCatalogue(), loadTemplates()])

/** *Wie mist er nog?*: the players of a ready-made map that this map lacks. */
export function MissingView({ asking }: { readonly asking: Asking }) {
  const loaded = useLoaded(loadBoth)
  return (
    <>
      <h1>{askText.question.mist.title}</h1>
      <p className={styles.quiet}>{words.intro}</p>
      {loaded ? (
        <Compared asking={asking} catalogue={loaded[0]} templates={loaded[1]} />
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </>
  )
}

interface ComparedProps {
  readonly asking: Asking
  readonly catalogue: Catalogue
  readonly templates: readonly TemplateSummary[]
}

function Compared({ asking, catalogue, templates }: ComparedProps) {
  const { info } = asking.map
  const own = templates.filter(({ id }) => info.templates?.includes(id))
  const [picked, setPicked] = useState<string>()
  const chosen = picked ?? (own.length > 0 ? OWN : undefined)
  const against = chosen === OWN ? own : templates.filter(({ id }) => id === chosen)
  const players = stackPlayers(against).flatMap(id => catalogue.players.get(id) ?? [])
  const options = templates.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <Select
        label={words.compare}
        hint={chosen === OWN ? own.map(({ name }) => name).join(' · ') : undefined}
        options={own.length > 0 ? [{ value: OWN, label: words.ownTemplates }, ...options] : options}
        value={chosen}
        {...(own.length === 0 && { emptyLabel: words.choose })}
        onChange={setPicked}
      />
      {against.length > 0 && <MissingPlayers key={chosen} asking={asking} catalogue={catalogue} players={players} />}
      <AbsentPlayers asking={asking} catalogue={catalogue} />
      <ClientCouncilRule />
    </>
  )
}
