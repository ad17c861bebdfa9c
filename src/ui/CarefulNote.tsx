import { useMemo, useRef, useState } from 'react'
import { type Sensitive, sensitiveIn } from '#model/sensitive.ts'
import { carefulText } from '#text/careful.ts'
import { Button } from './Button.tsx'
import styles from './CarefulNote.module.css'
import { Notice } from './Notice.tsx'

interface CarefulNoteProps {
  readonly text: string
  /** The field it is about: the focus goes back there. */
  readonly fieldId: string
}

/**
 * Says softly that what someone just wrote looks like something private, with a better way to write it. It stops nobody,
 * keeps quiet about what stood there already, and about words that may stay.
 */
export function CarefulNote({ text, fieldId }: CarefulNoteProps) {
  const atFirst = useRef(text)
  const [left, setLeft] = useState<readonly string[]>([])
  const seen = useMemo(() => (text === atFirst.current ? [] : sensitiveIn(text)), [text])
  const found = seen.filter(({ word }) => !left.includes(keyOf(word)))
  const leave = () => {
    setLeft([...left, ...found.map(({ word }) => keyOf(word))])
    document.getElementById(fieldId)?.focus()
  }
  return (
    <div aria-live="polite" className={styles.note}>
      {found.length > 0 && (
        <Notice kind="warning" actions={<Button onClick={leave}>{carefulText.keep}</Button>}>
          {sentencesFor(found).map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
    </div>
  )
}

const keyOf = (word: string) => word.toLowerCase()

function sentencesFor(found: readonly Sensitive[]): string[] {
  const words = found.filter(({ kind }) => kind !== 'number').map(({ word }) => word)
  const sentences = found.map(({ kind, word, certain }) => {
    if (kind !== 'number') return carefulText[kind]
    if (word === 'IBAN') return carefulText.iban
    return certain ? carefulText.surelyBsn : carefulText.bsn
  })
  return [...new Set(sentences), ...(words.length > 0 ? [carefulText.seen([...new Set(words)])] : [])]
}
