import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { guessKind } from '#model/guessKind.ts'
import { useMap } from '#state/mapStore.ts'
import { contactFormText } from '#text/contactForm.ts'
import { kindLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import styles from './Contact.module.css'
import { calledBy, whoChoices, wordTyped } from './who.ts'

/** No one on the map has this id in a form: it begins with a control character. */
const OWN = '\u0001own'

interface WhoFieldProps {
  readonly legend: string
  readonly who: readonly string[]
  /** Typed, but not chosen yet. */
  readonly text: string
  readonly error: string | undefined
  readonly onChange: (fields: { readonly who?: readonly string[]; readonly whoText: string }) => void
}

/** With whom: one or more of the map, or somebody new by name. */
export function WhoField({ legend, who, text, error, onChange }: WhoFieldProps) {
  const map = useMap(whole => whole)
  const [adding, setAdding] = useState(false)
  const open = adding || who.length === 0 || text !== ''
  const found = open ? whoChoices(map, text, who) : []
  const typed = text.trim()
  const isOffered = found.some(({ label }) => label.toLowerCase() === typed.toLowerCase())
  const kind = kindLabel(guessKind(typed))
  const own = typed === '' || isOffered ? [] : [{ id: OWN, label: contactFormText.form.newName(typed, kind) }]
  const pick = (picked: string) => {
    const word = picked === OWN ? wordTyped(map, typed) : picked
    setAdding(true) // the same field waits for one more, with the focus in it
    onChange({ who: who.includes(word) ? who : [...who, word], whoText: '' })
  }
  const remove = (word: string) => onChange({ who: who.filter(other => other !== word), whoText: text })
  return (
    <fieldset className={styles.who}>
      <legend>{legend}</legend>
      {who.length > 0 && (
        <ul className={styles.chips}>
          {who.map(word => (
            <li key={word}>
              <Chip label={calledBy(map, word)} onRemove={() => remove(word)} />
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <Combobox
          label={who.length === 0 ? contactFormText.form.name : contactFormText.form.someoneElse}
          items={[...found, ...own]}
          text={text}
          onText={whoText => onChange({ whoText })}
          onPick={pick}
          error={error}
          autoFocus={adding}
        />
      ) : (
        <Button kind="quiet" icon={UserPlus} className={styles.addWho} onClick={() => setAdding(true)}>
          {contactFormText.form.someoneElse}
        </Button>
      )}
    </fieldset>
  )
}
