import { MapPin } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Municipality } from '#formats/catalogue.ts'
import type { Source } from '#model/records.ts'
import { wizardText } from '#text/wizard.ts'
import { Button } from '#ui/Button.tsx'
import { chooseMunicipality, ELSEWHERE } from './choices.ts'
import { FindMunicipality } from './FindMunicipality.tsx'
import styles from './steps.module.css'
import { Tile } from './Tile.tsx'
import type { Wizard } from './useWizard.ts'
import { WizardFrame } from './WizardFrame.tsx'

const text = wizardText.municipality

/** Step 2: which municipality. */
export function MunicipalityStep({ wizard }: { readonly wizard: Wizard }) {
  const { choices, choose, municipality } = wizard
  // After choosing, the focus goes to what took the place of the field, and back.
  const [moved, setMoved] = useState(false)
  const pick = (code: string) => {
    setMoved(true)
    choose(chooseMunicipality(choices, code))
  }
  const elsewhere = choices.municipality === ELSEWHERE
  return (
    <WizardFrame
      step="gemeente"
      title={text.title}
      intro={text.intro}
      soFar={municipality?.name}
      {...(!choices.municipality && { nextLabel: text.skip })}
    >
      {municipality ? (
        <Chosen
          municipality={municipality}
          source={wizard.municipalities.source}
          focus={moved}
          onAnother={() => pick('')}
        />
      ) : (
        <>
          <FindMunicipality all={wizard.municipalities.municipalities} focus={moved} onPick={pick} />
          <Tile
            label={text.elsewhere}
            detail={elsewhere ? text.elsewhereChosen : undefined}
            checked={elsewhere}
            onChange={wanted => choose(chooseMunicipality(choices, wanted ? ELSEWHERE : ''))}
          />
        </>
      )}
    </WizardFrame>
  )
}

interface ChosenProps {
  readonly municipality: Municipality
  readonly source: Source
  readonly focus: boolean
  readonly onAnother: () => void
}

function Chosen({ municipality, source, focus, onAnother }: ChosenProps) {
  const { name, province, inhabitants, sizeClass } = municipality
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  return (
    <section className={styles.chosen} aria-label={text.chosen}>
      <MapPin size={28} aria-hidden />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p>{text.facts(province, inhabitants, sizeClass)}</p>
        <p className={styles.quiet}>{text.source(source.name, source.date)}</p>
        <Button onClick={onAnother}>{text.another}</Button>
      </div>
    </section>
  )
}
