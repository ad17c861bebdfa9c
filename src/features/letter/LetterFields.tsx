import { useState } from 'react'
import type { Letter } from '#model/dealings.ts'
import type { LetterParts } from '#model/letterParts.ts'
import type { Day } from '#model/records.ts'
import { letterText } from '#text/letter.ts'
import { asksReply } from '#text/letterBlocks.ts'
import { TextField } from '#ui/TextField.tsx'
import { AsksFields } from './AsksFields.tsx'
import { editParts } from './editParts.ts'
import { PartField } from './PartField.tsx'
import { offerParts, partsAfter, partsBefore, type ShownPart } from './shownParts.ts'

interface LetterFieldsProps {
  readonly letter: Letter
  readonly parts: LetterParts
  readonly readOnly: boolean
  /** What is typed now and not part of the letter yet. */
  readonly onTyped: (parts: Partial<LetterParts>) => void
}

/** Every part of a letter, to be changed. */
export function LetterFields({ letter, parts, readOnly, onTyped }: LetterFieldsProps) {
  const field = ({ part, label, hint, long }: ShownPart) => (
    <PartField
      key={part}
      letter={letter.id}
      part={part}
      label={label}
      hint={hint}
      multiline={long ?? false}
      value={parts[part]}
      readOnly={readOnly}
      ownData={part === 'fromAddress'}
      onTyped={text => onTyped(text === undefined ? {} : { [part]: text })}
      onCommit={text => editParts(letter.id, label, () => ({ [part]: text }))}
    />
  )
  return (
    <>
      {partsBefore(letter.kind, parts).map(field)}
      <AsksFields
        letter={letter.id}
        kind={letter.kind}
        asks={parts.asks}
        readOnly={readOnly}
        onTyped={asks => onTyped(asks ? { asks } : {})}
      />
      {offerParts(letter.kind, parts).map(field)}
      {asksReply(letter.kind) && <ReplyField letter={letter} replyBy={parts.replyBy} readOnly={readOnly} />}
      {partsAfter(letter.kind, parts).map(field)}
    </>
  )
}

interface ReplyFieldProps {
  readonly letter: Letter
  readonly replyBy: Day | undefined
  readonly readOnly: boolean
}

/** The day before which an answer is asked for, or none. */
function ReplyField({ letter, replyBy, readOnly }: ReplyFieldProps) {
  const { part: words } = letterText
  const [wrong, setWrong] = useState(false)
  const put = (day: string) => {
    const isDay = day === '' || /^\d{4}-\d{2}-\d{2}$/u.test(day)
    setWrong(!isDay)
    if (isDay) editParts(letter.id, words.replyBy, () => ({ replyBy: day === '' ? undefined : day }))
  }
  return (
    <TextField
      label={words.replyBy}
      hint={words.replyByHint}
      error={wrong ? words.badDay : undefined}
      type="date"
      value={replyBy ?? ''}
      readOnly={readOnly}
      onCommit={put}
    />
  )
}
