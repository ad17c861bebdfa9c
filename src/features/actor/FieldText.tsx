import type { ComponentProps } from 'react'
import type { Actor } from '#model/records.ts'
import { useDraft } from '#state/drafts.ts'
import { useEditable } from '#state/mapStore.ts'
import { TextField } from '#ui/TextField.tsx'

type FieldTextProps = Omit<ComponentProps<typeof TextField>, 'draft' | 'onDraft' | 'readOnly'> & {
  readonly actor: Actor
  /** Which field of the actor: its draft is kept under this word. */
  readonly field: string
}

/** A text of an actor. What is typed but not yet part of the map outlives a crash. */
export function FieldText({ actor, field, ...rest }: FieldTextProps) {
  const { draft, keep, drop } = useDraft(`actors/${actor.id}/${field}`)
  const editable = useEditable()
  return (
    <TextField
      {...rest}
      draft={draft}
      onDraft={text => (text === undefined ? drop() : keep(text))}
      readOnly={!editable}
    />
  )
}
