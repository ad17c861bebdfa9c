import { ACTOR_KINDS, type ActorKind, SECTORS, type Sector } from '#model/records.ts'
import { actorText } from '#text/actor.ts'
import { kindLabel, sectorLabel } from '#text/words.ts'
import { RadioGroup } from '#ui/Choice.tsx'
import { Select } from '#ui/Select.tsx'
import { TextInput } from '#ui/TextInput.tsx'

interface PlainFieldsProps {
  readonly kind: ActorKind
  readonly onKind: (kind: ActorKind) => void
  readonly jobTitle: string
  readonly onJobTitle: (text: string) => void
  readonly sector: Sector | undefined
  readonly onSector: (sector: Sector | undefined) => void
}

/** The few things asked of someone who isn't in the list of usual players. */
export function PlainFields({ kind, onKind, jobTitle, onJobTitle, sector, onSector }: PlainFieldsProps) {
  const words = actorText.add
  return (
    <>
      <RadioGroup
        legend={words.kind}
        value={kind}
        options={ACTOR_KINDS.map(value => ({ value, label: kindLabel(value) }))}
        onChange={onKind}
        inRow
      />
      {kind === 'person' && (
        <TextInput label={words.jobTitle} hint={words.jobTitleHint} value={jobTitle} onChange={onJobTitle} />
      )}
      <Select
        label={actorText.fields.sector}
        value={sector}
        options={SECTORS.map(value => ({ value, label: sectorLabel(value) }))}
        onChange={onSector}
        emptyLabel={actorText.sectorUnknown}
      />
    </>
  )
}
