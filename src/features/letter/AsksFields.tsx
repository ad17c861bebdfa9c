import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { MOST_ASKS } from '#model/letterParts.ts'
import type { Id } from '#model/records.ts'
import { letterText } from '#text/letter.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { editParts } from './editParts.ts'
import styles from './Letter.module.css'
import { PartField } from './PartField.tsx'

const { part: words } = letterText

interface AsksFieldsProps {
  readonly letter: Id<'letters'>
  readonly kind: string
  readonly asks: readonly string[]
  readonly readOnly: boolean
  readonly onTyped: (asks: readonly string[] | undefined) => void
}

/** What is asked, one field each; after a talk, what was agreed. */
export function AsksFields({ letter, kind, asks, readOnly, onTyped }: AsksFieldsProps) {
  const [adding, setAdding] = useState(false)
  const isThanks = kind === 'thanks'
  const nameOf = isThanks ? words.agreement : words.ask
  const shown = adding || (asks.length === 0 && !readOnly) ? [...asks, ''] : asks
  const mayAdd = !readOnly && shown.length > 0 && !shown.includes('') && (isThanks || shown.length < MOST_ASKS)
  const fieldset = useRef<HTMLFieldSetElement>(null)
  const takeAway = (i: number) => {
    flushSync(() => put(i, ''))
    if (!fieldset.current?.contains(document.activeElement)) neighbourIn(fieldset.current)?.focus()
  }
  const put = (i: number, text: string) => {
    setAdding(false)
    editParts(letter, nameOf(i + 1), parts => ({ asks: replaced(parts.asks, i, text) }))
  }
  return (
    <fieldset className={styles.asks} ref={fieldset}>
      <legend>{isThanks ? words.agreed : words.asks}</legend>
      {shown.map((ask, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is asked has no other name than its place
        <div className={styles.ask} key={i}>
          <PartField
            letter={letter}
            part={`asks/${i}`}
            label={nameOf(i + 1)}
            value={ask}
            multiline
            readOnly={readOnly}
            autoFocus={adding && i === shown.length - 1}
            onTyped={text => onTyped(text === undefined ? undefined : replaced(asks, i, text))}
            onCommit={text => put(i, text)}
          />
          {!readOnly && i < asks.length && (
            <IconButton icon={X} kind="quiet" label={words.removeOne(nameOf(i + 1))} onClick={() => takeAway(i)} />
          )}
        </div>
      ))}
      {mayAdd && (
        <Button icon={Plus} onClick={() => setAdding(true)}>
          {isThanks ? words.addAgreement : words.addAsk}
        </Button>
      )}
    </fieldset>
  )
}

/** Where one goes on after the last one went: the last button, or the field when there is none. */
const neighbourIn = (fields: HTMLElement | null): HTMLElement | undefined =>
  [...(fields?.querySelectorAll<HTMLElement>('button') ?? [])].at(-1) ??
  fields?.querySelector<HTMLElement>('textarea') ??
  undefined

/** The list with another text in one place; an empty text takes the place away. */
function replaced(asks: readonly string[], at: number, text: string): readonly string[] {
  const next = [...asks]
  next[at] = text
  return next.filter(ask => ask !== '')
}
