import { ACTOR_KINDS, type ActorKind, SECTORS, type Sector } from '#model/vocabulary.ts'
import { actorText } from '#text/actor.ts'
import { addActorText } from '#text/addActor.ts'
import { kindLabel, sectorLabel } from '#text/words.ts'
import { RadioGroup } from '#ui/Choice.tsx'
import { Select } from '#ui/Select.tsx'
import { TextInput } from '#ui/TextInput.tsx'

interface PlainFieldsProps {
  readonly kind: ActorKind
  readonly jobTitle: string
  readonly sector: Sector | undefined
  readonly onChange: (fields: Partial<Omit<PlainFieldsProps, 'onChange'>>) => void
}

/** The few things asked of someone who isn't in the list of usual players. */
export function PlainFields({ kind, jobTitle, sector, onChange }: PlainFieldsProps) {
  const words = addActorText
  return (
    <>
      <RadioGroup
        legend={words.kind}
        value={kind}
        options={ACTOR_KINDS.map(value => ({ value, label: kindLabel(value) }))}
        onChange={value => onChange({ kind: value })}
        inRow
      />
      {kind === 'person' && (
        <TextInput
          label={words.jobTitle}
          hint={words.jobTitleHint}
          value={jobTitle}
          careful
          onChange={text => onChange({ jobTitle: text })}
        />
      )}
      <Select
        label={actorText.fields.sector}
        value={sector}
        options={SECTORS.map(value => ({ value, label: sectorLabel(value) }))}
        onChange={value => onChange({ sector: value })}
        emptyLabel={actorText.sectorUnknown}
      />
    </>
  )
}
