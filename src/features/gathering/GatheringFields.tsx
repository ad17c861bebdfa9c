import { useRef } from 'react'
import { selfOn } from '#analysis/contactNet.ts'
import type { ActorId } from '#model/records.ts'
import { actorChoices } from '#state/choices.ts'
import { useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { today } from '#state/today.ts'
import { GATHERING_KINDS, gatheringText } from '#text/gathering.ts'
import { Select } from '#ui/Select.tsx'
import { TextArea, TextInput } from '#ui/TextInput.tsx'
import { WordsField } from '#ui/WordsField.tsx'
import styles from './Gathering.module.css'
import { type GatheringForm, OWN_KIND, registersTooLate } from './gatheringForm.ts'
import { LikelyOffer } from './LikelyOffer.tsx'

const words = gatheringText.form

interface GatheringFieldsProps {
  readonly form: GatheringForm
  readonly onChange: (form: GatheringForm) => void
  /** Why it can't be kept without a name. */
  readonly error: string | undefined
}

/** Everything to fill in of a gathering; a kind or a name is enough. */
export function GatheringFields({ form, onChange, error }: GatheringFieldsProps) {
  const set = (fields: Partial<GatheringForm>) => onChange({ ...form, ...fields })
  const kinds = GATHERING_KINDS.map(({ id, label }) => ({ value: id, label }))
  return (
    <>
      <Select
        label={words.kind}
        value={form.kind || undefined}
        emptyLabel={words.noKind}
        options={[...kinds, { value: OWN_KIND, label: words.otherKind }]}
        onChange={kind => set({ kind: kind ?? '' })}
      />
      {form.kind === OWN_KIND && (
        <TextInput
          label={words.ownKind}
          hint={words.ownKindHint}
          value={form.ownKind}
          onChange={ownKind => set({ ownKind })}
        />
      )}
      <TextInput
        label={words.title}
        hint={words.titleHint}
        error={error}
        careful
        value={form.title}
        onChange={title => set({ title })}
      />
      <div className={styles.days}>
        <TextInput type="date" label={words.day} hint={words.dayHint} value={form.on} onChange={on => set({ on })} />
        <TextInput
          type="date"
          label={words.register}
          hint={words.registerHint}
          error={registersTooLate(form) ? words.registerTooLate : undefined}
          value={form.registerBefore}
          onChange={registerBefore => set({ registerBefore })}
        />
      </div>
      <TextInput label={words.place} careful value={form.place} onChange={place => set({ place })} />
      <WhoComes form={form} onActors={actors => set({ actors })} />
      <TextArea
        label={words.goal}
        hint={words.goalHint}
        careful
        rows={2}
        value={form.goal}
        onChange={goal => set({ goal })}
      />
    </>
  )
}

interface WhoComesProps {
  readonly form: GatheringForm
  readonly onActors: (actors: readonly ActorId[]) => void
}

/** Who will be there, with an offer of who often is at such a gathering. */
function WhoComes({ form: { kind, actors }, onActors }: WhoComesProps) {
  const map = useMap(whole => whole)
  const { labelOf } = useNames()
  const self = selfOn(map, today())?.id
  const there = actors.filter(id => map.actors.has(id))
  const part = useRef<HTMLDivElement>(null)
  const toField = () => {
    const active = document.activeElement
    if (active === null || active === document.body) part.current?.querySelector('input')?.focus()
  }
  return (
    <div ref={part}>
      <WordsField
        label={words.attendees}
        addLabel={words.addAttendee}
        hint={words.attendeesHint}
        words={there}
        labelOf={id => labelOf(id as ActorId)}
        offers={text => actorChoices(map, text, self).filter(({ id }) => !actors.includes(id as ActorId))}
        onChange={ids => onActors(ids as readonly ActorId[])}
      />
      <LikelyOffer kind={kind} chosen={there} onAdd={more => onActors([...there, ...more])} onNoneLeft={toField} />
    </div>
  )
}
