import type { ComponentProps } from 'react'
import { useDraft } from '#state/drafts.ts'
import { useEditable } from '#state/mapStore.ts'
import { TextField } from '#ui/TextField.tsx'

type PlanTextProps = Omit<ComponentProps<typeof TextField>, 'draft' | 'onDraft' | 'readOnly'> & {
  /** Its draft is kept under this word, such as `plans/ID/ask`. */
  readonly field: string
}

/** A text of a plan or its problem. What is typed but not yet part of the map outlives a crash. */
export function PlanText({ field, ...rest }: PlanTextProps) {
  const { draft, keep, drop } = useDraft(field)
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
