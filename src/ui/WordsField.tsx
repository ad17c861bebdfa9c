import { type ReactNode, useState } from 'react'
import { uiText } from '#text/ui.ts'
import { Button } from './Button.tsx'
import { Chip } from './Chip.tsx'
import { Combobox, type ComboboxItem } from './Combobox.tsx'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import styles from './WordsField.module.css'

interface WordsFieldProps {
  /** What the words are: told before the list of them. */
  readonly label: string
  /** The words on the field to add one: "Onderwerp toevoegen". */
  readonly addLabel: string
  readonly hint?: ReactNode
  readonly words: readonly string[]
  readonly labelOf: (word: string) => string
  /** What fits the text typed and isn't there yet. */
  readonly offers: (text: string) => readonly ComboboxItem[]
  /** The words of the offer to add the text as typed; without it only what is in the list can be added. */
  readonly ownWord?: (text: string) => string
  readonly onChange: (words: readonly string[]) => void
  readonly readOnly?: boolean
  /** The heading above says it already: the label is for ears only. */
  readonly underHeading?: boolean
}

/** With more words the rest is shown on asking. */
const FEW = 8

/** No word that is offered has this id: it begins with a control character. */
const OWN = '\u0001own'

/** A few words, each to be taken away, with a field to add one: from a list, or one's own. */
export function WordsField(props: WordsFieldProps) {
  const { label, addLabel, hint, words, labelOf, offers, ownWord, onChange, readOnly, underHeading } = props
  const [text, setText] = useState('')
  const [all, setAll] = useState(words.length <= FEW)
  const shown = all ? words : words.slice(0, FEW)
  const typed = text.trim()
  const found = offers(text)
  const isTyped = (known: string) => known.toLowerCase() === typed.toLowerCase()
  const isKnown = found.some(({ label: offered }) => isTyped(offered)) || words.map(labelOf).some(isTyped)
  const own = !ownWord || typed === '' || isKnown ? [] : [{ id: OWN, label: ownWord(typed) }]

  const pick = (picked: string) => {
    const word = picked === OWN ? typed : picked
    setText('')
    setAll(true) // who adds a word wants to see it there
    if (!words.includes(word)) onChange([...words, word])
  }
  return (
    <fieldset className={styles.words}>
      <legend>{underHeading ? <VisuallyHidden>{label}</VisuallyHidden> : label}</legend>
      {words.length > 0 && (
        <ul className={styles.chips}>
          {shown.map(word => (
            <li key={word}>
              {readOnly ? (
                <Chip label={labelOf(word)} />
              ) : (
                <Chip label={labelOf(word)} onRemove={() => onChange(words.filter(other => other !== word))} />
              )}
            </li>
          ))}
        </ul>
      )}
      {shown.length < words.length && (
        <Button kind="quiet" className={styles.rest} onClick={() => setAll(true)}>
          {uiText.showRest(words.length - shown.length)}
        </Button>
      )}
      {!readOnly && (
        <Combobox
          label={addLabel}
          hint={hint}
          items={[...found, ...own]}
          text={text}
          onText={setText}
          onPick={pick}
          emptyText={uiText.nothingFound}
        />
      )}
    </fieldset>
  )
}
