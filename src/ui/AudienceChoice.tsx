import { audienceText } from '#text/audience.ts'
import { RadioGroup } from './Choice.tsx'

/** For oneself, or for a group. */
export type Audience = 'self' | 'group'

const OPTIONS = (['self', 'group'] as const).map(value => ({
  value,
  label: audienceText.options[value],
  hint: audienceText.hints[value],
}))

interface AudienceChoiceProps {
  readonly value: Audience | undefined
  readonly onChange: (audience: Audience) => void
}

/** What it means whom a map is for, in three sentences, and the choice. */
export function AudienceChoice({ value, onChange }: AudienceChoiceProps) {
  return (
    <>
      <p>{audienceText.meaning.join(' ')}</p>
      <RadioGroup legend={audienceText.legend} options={OPTIONS} value={value} onChange={onChange} />
    </>
  )
}
