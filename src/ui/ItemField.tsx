import { useState } from 'react'
import { Combobox, type ComboboxItem } from './Combobox.tsx'

interface ItemFieldProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  /** What fits the text typed, best first. */
  readonly offers: (text: string) => readonly ComboboxItem[]
  /** How the chosen one is called; undefined while none is. */
  readonly chosen: string | undefined
  /** The one that is called exactly so, when there is one only. */
  readonly named: (text: string) => string | undefined
  readonly onChoose: (id: string | undefined) => void
  readonly autoFocus?: boolean
}

/** One of a list: typed in part, and chosen. An emptied field chooses none. */
export function ItemField({ label, hint, error, offers, chosen, named, onChoose, autoFocus }: ItemFieldProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <Combobox
      label={label}
      hint={hint}
      items={offers(typed ?? '')}
      text={typed ?? chosen ?? ''}
      onText={next => {
        setTyped(next)
        if (next !== chosen) onChoose(named(next))
      }}
      onPick={id => {
        setTyped(undefined)
        onChoose(id)
      }}
      error={error}
      autoFocus={autoFocus ?? false}
    />
  )
}
