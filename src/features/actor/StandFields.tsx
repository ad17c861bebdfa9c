import type { Actor } from '#model/records.ts'
import { type Level, STANCES, THRESHOLDS } from '#model/vocabulary.ts'
import { actorText } from '#text/actor.ts'
import { levelLabel, stanceLabel, thresholdLabel } from '#text/words.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { FieldSelect } from './FieldSelect.tsx'
import type { Edits } from './useEdits.ts'

interface FieldsProps {
  readonly actor: Actor
  readonly edits: Edits
}

const { fields } = actorText

/** *Hoe staat het ervoor?* What the user thinks of influence, importance, stance, and how easy it is to take part. */
export function StandFields({ actor, edits }: FieldsProps) {
  const isFilled = (actor.power ?? actor.interest ?? actor.stance) !== undefined
  return (
    <FieldGroup title={actorText.groups.stand} open={isFilled}>
      <LevelSelect label={fields.power} value={actor.power} onChange={power => edits.set('power', { power })} />
      <LevelSelect
        label={fields.interest}
        value={actor.interest}
        onChange={interest => edits.set('interest', { interest })}
      />
      <FieldSelect
        label={fields.stance}
        value={actor.stance}
        values={STANCES}
        labelOf={stanceLabel}
        onChange={stance => edits.set('stance', { stance })}
      />
      <FieldSelect
        label={fields.threshold}
        value={actor.threshold}
        values={THRESHOLDS}
        labelOf={thresholdLabel}
        onChange={threshold => edits.set('threshold', { threshold })}
      />
    </FieldGroup>
  )
}

const LEVELS = new Map<'1' | '2' | '3', Level>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
])

interface LevelSelectProps {
  readonly label: string
  readonly value: Level | undefined
  readonly onChange: (level: Level | undefined) => void
}

function LevelSelect({ label, value, onChange }: LevelSelectProps) {
  return (
    <FieldSelect
      label={label}
      value={value === undefined ? undefined : (String(value) as '1' | '2' | '3')}
      values={[...LEVELS.keys()]}
      labelOf={word => levelLabel(LEVELS.get(word))}
      onChange={word => onChange(word && LEVELS.get(word))}
    />
  )
}
