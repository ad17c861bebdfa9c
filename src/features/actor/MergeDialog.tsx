import { useState } from 'react'
import { canMerge, mergeActors } from '#model/commands/mergeActors.ts'
import type { TakenField } from '#model/mergedActor.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { actorChoices } from '#state/choices.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { actorText } from '#text/actor.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/Choice.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { differingFields } from './differingFields.ts'

interface MergeDialogProps {
  readonly actor: Actor
  /** With whom, when that is known already. */
  readonly other?: ActorId
  readonly onClose: () => void
}

const { merge: words } = actorText

/** *Samenvoegen*: with whom, and what is right where the two differ. */
export function MergeDialog({ actor, other: first, onClose }: MergeDialogProps) {
  const map = useMap(whole => whole)
  const [text, setText] = useState(first ? (map.actors.get(first)?.name ?? '') : '')
  const [otherId, setOther] = useState(first)
  const [fromOther, setFromOther] = useState<readonly TakenField[]>([])
  const [error, setError] = useState<string>()
  const other = otherId && map.actors.get(otherId)

  const pick = (id: string) => {
    const picked = map.actors.get(id as ActorId)
    if (!picked) return
    setOther(picked.id)
    setText(picked.name)
    setFromOther([])
    setError(canMerge(map, actor.id, picked.id) ? undefined : words.cannot)
  }
  const run = () => {
    if (!other) return setError(words.choose)
    if (error !== undefined) return
    const label = actorText.done.merge(actor.name, other.name)
    const change = edit(label, open => mergeActors(open, actor.id, other.id, fromOther))
    if (change.length > 0) say({ text: actorText.done.merged(actor.name, other.name), undo: true })
    onClose()
  }
  const footer = (
    <>
      <Button kind="primary" onClick={run}>
        {words.run}
      </Button>
      <Button onClick={onClose}>{words.cancel}</Button>
    </>
  )
  return (
    <Dialog title={words.title(actor.name)} open onClose={onClose} footer={footer}>
      <p>{words.hint}</p>
      <Combobox
        label={words.other}
        items={actorChoices(map, other?.name === text ? '' : text, actor.id)}
        text={text}
        onText={typed => {
          setText(typed)
          if (typed !== other?.name) setOther(undefined)
        }}
        onPick={pick}
        error={error}
      />
      {other && !error && <Differences actor={actor} other={other} fromOther={fromOther} onChange={setFromOther} />}
    </Dialog>
  )
}

interface DifferencesProps {
  readonly actor: Actor
  readonly other: Actor
  readonly fromOther: readonly TakenField[]
  readonly onChange: (fields: readonly TakenField[]) => void
}

function Differences({ actor, other, fromOther, onChange }: DifferencesProps) {
  const fields = differingFields(actor, other)
  if (fields.length === 0) return null
  return (
    <section>
      <h3>{words.keep}</h3>
      {fields.map(({ field, label, mine, theirs }) => (
        <RadioGroup
          key={field}
          legend={label}
          inRow
          value={fromOther.includes(field) ? 'theirs' : 'mine'}
          options={[
            { value: 'mine', label: mine },
            { value: 'theirs', label: theirs },
          ]}
          onChange={value =>
            onChange(value === 'mine' ? fromOther.filter(known => known !== field) : [...fromOther, field])
          }
        />
      ))}
    </section>
  )
}
