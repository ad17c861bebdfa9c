import type { ComponentProps } from 'react'
import type { Id } from '#model/records.ts'
import { useDraft } from '#state/drafts.ts'
import { TextField } from '#ui/TextField.tsx'

type PartFieldProps = Omit<ComponentProps<typeof TextField>, 'draft' | 'onDraft' | 'careful'> & {
  readonly letter: Id<'letters'>
  /** Which part of the letter: its draft is kept under this word. */
  readonly part: string
  /** About who writes: no warning that it tells something of someone. */
  readonly ownData?: boolean
  /** The text while it is typed, for the letter beside it; undefined once it is part of the letter. */
  readonly onTyped: (text: string | undefined) => void
}

/** A part of a letter. What is typed but not yet part of the map outlives a crash. */
export function PartField({ letter, part, ownData, onTyped, ...rest }: PartFieldProps) {
  const { draft, keep, drop } = useDraft(`letters/${letter}/${part}`)
  const onDraft = (text: string | undefined) => {
    onTyped(text)
    if (text === undefined) drop()
    else keep(text)
  }
  return <TextField {...rest} careful={!ownData && !rest.readOnly} draft={draft} onDraft={onDraft} />
}
