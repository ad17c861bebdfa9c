import { MapPin } from 'lucide-react'
import { useMemo, useState } from 'react'
import { wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { chooseMunicipality, ELSEWHERE } from './choices.ts'
import { findMunicipalities } from './municipalities.ts'
import styles from './steps.module.css'
import { Tile } from './Tile.tsx'
import type { Wizard } from './useWizard.ts'
import { WizardFrame } from './WizardFrame.tsx'

const text = wizardText.municipality

/** Step 2: which municipality. */
export function MunicipalityStep({ wizard }: { readonly wizard: Wizard }) {
  const { choices, choose, municipality } = wizard
  const elsewhere = choices.municipality === ELSEWHERE
  return (
    <WizardFrame
      step="gemeente"
      title={text.title}
      intro={text.intro}
      soFar={municipality?.name}
      {...(!choices.municipality && { nextLabel: text.skip })}
    >
      {municipality ? <Chosen wizard={wizard} /> : <Find wizard={wizard} />}
      {!municipality && (
        <Tile
          label={text.elsewhere}
          detail={elsewhere ? text.elsewhereChosen : undefined}
          checked={elsewhere}
          onChange={wanted => choose(chooseMunicipality(choices, wanted ? ELSEWHERE : ''))}
        />
      )}
    </WizardFrame>
  )
}

function Find({ wizard: { choices, choose, municipalities } }: { readonly wizard: Wizard }) {
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findMunicipalities(municipalities.municipalities, typed), [municipalities, typed])
  const items = found.map(({ code, name, province, otherNames }) => ({
    id: code,
    label: name,
    detail: otherNames.length > 0 ? `${province} · ${text.also(otherNames)}` : province,
  }))
  return (
    <Combobox
      label={text.label}
      hint={text.hint}
      items={items}
      text={typed}
      onText={setTyped}
      onPick={code => choose(chooseMunicipality(choices, code))}
      emptyText={typed.trim() === '' ? text.hint : text.nothing}
    />
  )
}

function Chosen({ wizard }: { readonly wizard: Wizard }) {
  const { choices, choose, municipality, municipalities } = wizard
  if (!municipality) return null
  const { name, province, inhabitants, sizeClass } = municipality
  const { source } = municipalities
  return (
    <section className={styles.chosen} aria-label={text.chosen}>
      <MapPin size={28} aria-hidden />
      <div>
        <h2>{name}</h2>
        <p>{text.facts(province, inhabitants, sizeClass)}</p>
        <p className={styles.quiet}>{text.source(source.name, source.date)}</p>
        <Button onClick={() => choose(chooseMunicipality(choices, ''))}>{text.another}</Button>
      </div>
    </section>
  )
}
