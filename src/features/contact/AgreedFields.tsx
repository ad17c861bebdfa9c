import type { ReactNode } from 'react'
import { useMap } from '#state/mapStore.ts'
import { contactFormText } from '#text/contactForm.ts'
import { Combobox } from '#ui/Combobox.tsx'
import { TextArea, TextInput } from '#ui/TextInput.tsx'
import { ownerChoices, ownerNamed, typedName } from './who.ts'

interface AgreedFieldsProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly textError: string | undefined
  readonly due: string
  readonly onDue: (due: string) => void
  readonly owner: OwnerFieldProps
  /** What is asked before who does it. */
  readonly between?: ReactNode
}

const words = contactFormText.agreement

/** What was agreed, who does it, and for which day. */
export function AgreedFields({ text, onText, textError, due, onDue, owner, between }: AgreedFieldsProps) {
  return (
    <>
      <TextArea label={words.what} value={text} rows={2} error={textError} onChange={onText} careful />
      {between}
      <OwnerField {...owner} />
      <TextInput type="date" label={words.due} hint={words.dueHint} value={due} onChange={onDue} />
    </>
  )
}

interface OwnerFieldProps {
  readonly who: readonly string[]
  /** The word for who does it; empty while nobody is chosen. */
  readonly owner: string
  /** Typed, but nobody on the map. */
  readonly text: string
  readonly error: string | undefined
  readonly onChange: (fields: { readonly owner: string; readonly ownerText: string }) => void
}

/** Who does it: typed in part, and chosen. What is typed half stays there, and is asked about on saving. */
function OwnerField({ who, owner, text, error, onChange }: OwnerFieldProps) {
  const map = useMap(whole => whole)
  const shown = owner === '' ? text : typedName(map, owner)
  const type = (typed: string) => {
    if (typed === shown) return
    const named = ownerNamed(map, typed, who)
    onChange({ owner: named ?? '', ownerText: named ? '' : typed })
  }
  return (
    <Combobox
      label={words.owner}
      hint={contactFormText.form.nameHint}
      error={error}
      items={ownerChoices(map, owner === '' ? text : '', who)}
      text={shown}
      onText={type}
      onPick={id => onChange({ owner: id, ownerText: '' })}
    />
  )
}
