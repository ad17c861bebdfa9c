import { type KeyboardEvent, useMemo, useState } from 'react'
import type { Municipality } from '#formats/catalogue.ts'
import { wizardText } from '#text/wizard.ts'
import { Combobox } from '#ui/Combobox.tsx'
import { findMunicipalities, namedExactly } from './municipalities.ts'

interface FindMunicipalityProps {
  readonly all: readonly Municipality[]
  readonly focus: boolean
  readonly onPick: (code: string) => void
}

const text = wizardText.municipality

/** Finds a municipality by what is typed. Enter after a whole name chooses it, without the list. */
export function FindMunicipality({ all, focus, onPick }: FindMunicipalityProps) {
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findMunicipalities(all, typed), [all, typed])
  const items = found.map(({ code, name, province, otherNames }) => ({
    id: code,
    label: name,
    detail: otherNames.length > 0 ? `${province} · ${text.also(otherNames)}` : province,
  }))
  const onKeyDown = (event: KeyboardEvent) => {
    const inList = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant')
    const meant = namedExactly(found, typed)
    if (event.key === 'Enter' && !inList && meant) onPick(meant.code)
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <Combobox
        label={text.label}
        hint={text.hint}
        items={items}
        text={typed}
        onText={setTyped}
        onPick={onPick}
        autoFocus={focus}
        emptyText={typed.trim() === '' ? text.hint : text.nothing}
      />
    </div>
  )
}
