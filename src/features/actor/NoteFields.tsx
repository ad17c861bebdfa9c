import type { Actor } from '#model/records.ts'
import { DURATIONS } from '#model/vocabulary.ts'
import { useEditable } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { actorText } from '#text/actor.ts'
import { dayLabel, durationLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import styles from './ActorPanel.module.css'
import { FieldGroup } from './FieldGroup.tsx'
import { FieldSelect } from './FieldSelect.tsx'
import { FieldText } from './FieldText.tsx'
import type { Edits } from './useEdits.ts'

interface FieldsProps {
  readonly actor: Actor
  readonly edits: Edits
}

const { fields, hints, groups } = actorText

/** *Notities*: the one only for me stands open; the one that goes along when the map is shared is chosen on purpose. */
export function NoteFields({ actor, edits }: FieldsProps) {
  const field = (name: 'privateNote' | 'note') => (
    <FieldText
      key={name}
      actor={actor}
      field={name}
      label={fields[name]}
      hint={hints[name]}
      value={actor[name] ?? ''}
      multiline
      isPrivate={name === 'privateNote'}
      careful
      onCommit={text => edits.setText(name, text)}
    />
  )
  return (
    <FieldGroup title={groups.notes} open>
      {field('privateNote')}
      <FieldGroup title={actorText.sharedNote} open={actor.note !== undefined}>
        {field('note')}
      </FieldGroup>
    </FieldGroup>
  )
}

/** *Sinds en tot*: whether it stays, and from and until when it counts. */
export function PeriodFields({ actor, edits }: FieldsProps) {
  return (
    <FieldGroup title={groups.period} open={(actor.from ?? actor.until) !== undefined}>
      <FieldSelect
        label={fields.duration}
        value={actor.duration}
        values={DURATIONS}
        labelOf={durationLabel}
        onChange={duration => edits.set('duration', { duration })}
      />
      {(['from', 'until'] as const).map(field => (
        <FieldText
          key={field}
          actor={actor}
          field={field}
          label={fields[field]}
          type="date"
          value={actor[field] ?? ''}
          onCommit={text => edits.setText(field, text)}
        />
      ))}
    </FieldGroup>
  )
}

/** *Bron*: where it is known from, and when it was last checked. */
export function SourceFields({ actor, edits }: FieldsProps) {
  const editable = useEditable()
  const { source } = actor
  return (
    <FieldGroup title={groups.source}>
      <p className={styles.quiet}>
        {source ? actorText.source(source.name, dayLabel(source.date)) : actorText.noSource}
      </p>
      <FieldText
        actor={actor}
        field="checkedOn"
        label={fields.checkedOn}
        type="date"
        value={actor.checkedOn ?? ''}
        onCommit={text => edits.setText('checkedOn', text)}
      />
      {editable && (
        <Button onClick={() => edits.set('checkedOn', { checkedOn: today() })}>{actorText.checkToday}</Button>
      )}
    </FieldGroup>
  )
}
