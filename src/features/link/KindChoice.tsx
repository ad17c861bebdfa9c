import { linkText } from '#text/link.ts'
import { Select } from '#ui/Select.tsx'
import { KIND_OPTIONS, type KindWord } from './wantedLink.ts'

interface KindChoiceProps {
  readonly value: KindWord | undefined
  readonly onChange: (kind: KindWord | undefined) => void
  readonly error?: string | undefined
}

/** The kind of line, in the words that stand between the two names. */
export function KindChoice({ value, onChange, error }: KindChoiceProps) {
  return (
    <Select
      label={linkText.kind}
      value={value}
      options={KIND_OPTIONS}
      onChange={onChange}
      emptyLabel={linkText.chooseKind}
      error={error}
    />
  )
}
