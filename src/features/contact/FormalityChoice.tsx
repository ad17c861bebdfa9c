import { FORMALITIES, type Formality } from '#model/vocabulary.ts'
import { contactFormText } from '#text/contactForm.ts'
import { formalityLabel } from '#text/words.ts'
import { RadioGroup } from '#ui/Choice.tsx'

const UNKNOWN = 'unknown'

interface FormalityChoiceProps {
  readonly value: Formality | undefined
  readonly onChange: (formality: Formality | undefined) => void
}

/** Official or not. Not knowing is an answer too. */
export function FormalityChoice({ value, onChange }: FormalityChoiceProps) {
  return (
    <RadioGroup
      legend={contactFormText.form.formality}
      hint={contactFormText.talk.formalityHint}
      value={value ?? UNKNOWN}
      options={[
        ...FORMALITIES.map(known => ({ value: known as string, label: formalityLabel(known) })),
        { value: UNKNOWN, label: contactFormText.form.dontKnow },
      ]}
      onChange={chosen => onChange(FORMALITIES.find(known => known === chosen))}
      inRow
    />
  )
}
