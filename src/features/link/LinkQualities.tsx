import { FORMALITIES, type Formality, type Level } from '#model/vocabulary.ts'
import { linkText } from '#text/link.ts'
import { formalityLabel, strengthLabel } from '#text/words.ts'
import { RadioGroup } from '#ui/Choice.tsx'

interface LinkQualitiesProps {
  readonly formality: Formality | undefined
  readonly onFormality: (formality: Formality | undefined) => void
  readonly strength: Level | undefined
  readonly onStrength: (strength: Level | undefined) => void
}

const UNKNOWN = 'unknown'
const LEVELS: readonly Level[] = [1, 2, 3]

/** Whether a line is official, and how well the two know each other. Not knowing is an answer too. */
export function LinkQualities({ formality, onFormality, strength, onStrength }: LinkQualitiesProps) {
  const dontKnow = { value: UNKNOWN, label: linkText.dontKnow }
  return (
    <>
      <RadioGroup
        legend={linkText.formality}
        hint={linkText.formalityHint}
        value={formality ?? UNKNOWN}
        options={[...FORMALITIES.map(value => ({ value, label: formalityLabel(value) })), dontKnow]}
        onChange={value => onFormality(FORMALITIES.find(known => known === value))}
        inRow
      />
      <RadioGroup
        legend={linkText.strength}
        value={strength === undefined ? UNKNOWN : String(strength)}
        options={[...LEVELS.map(level => ({ value: String(level), label: strengthLabel(level) })), dontKnow]}
        onChange={value => onStrength(LEVELS.find(level => String(level) === value))}
        inRow
      />
    </>
  )
}
