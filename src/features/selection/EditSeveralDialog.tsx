import { useState } from 'react'
import { type ActorsEdit, editActors } from '#model/commands/editActors.ts'
import type { Actor } from '#model/records.ts'
import { uniqueTopics } from '#model/topics.ts'
import { ACTOR_FORMALITIES, ACTOR_KINDS, ROLES, SCOPES, SECTORS } from '#model/vocabulary.ts'
import { calledTogether } from '#state/chosen.ts'
import { edit } from '#state/mapStore.ts'
import { canvasText } from '#text/canvas.ts'
import { TOPICS, topicLabel } from '#text/topics.ts'
import { actorFormalityLabel, kindLabel, roleLabel, scopeLabel, sectorLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Select } from '#ui/Select.tsx'

const words = canvasText.several

/** The fields that several actors can be given at once, with their words. */
const FIELDS = [
  { field: 'kind', label: words.kind, options: ACTOR_KINDS.map(value => ({ value, label: kindLabel(value) })) },
  { field: 'sector', label: words.sector, options: SECTORS.map(value => ({ value, label: sectorLabel(value) })) },
  { field: 'role', label: words.role, options: ROLES.map(value => ({ value, label: roleLabel(value) })) },
  { field: 'scope', label: words.scope, options: SCOPES.map(value => ({ value, label: scopeLabel(value) })) },
  {
    field: 'formality',
    label: words.formality,
    options: ACTOR_FORMALITIES.map(value => ({ value, label: actorFormalityLabel(value) })),
  },
] as const

/** What is chosen for a field: nothing (stays as it is), taken away, or a value. */
const CLEAR = '-'
type Chosen = Readonly<Record<string, string | undefined>>

/** *Samen aanpassen*: gives all the chosen the same value in the fields that are filled in, as one edit. */
export function EditSeveralDialog({
  actors,
  onClose,
}: {
  readonly actors: readonly Actor[]
  readonly onClose: () => void
}) {
  const [chosen, setChosen] = useState<Chosen>({})
  const [addTopic, setAddTopic] = useState<string>()
  const [removeTopic, setRemoveTopic] = useState<string>()
  const present = uniqueTopics(actors.flatMap(actor => actor.topics ?? []))
  const topicOption = (topic: string) => ({ value: topic, label: topicLabel(topic) })

  const save = () => {
    const wanted = editOf(chosen, addTopic, removeTopic)
    const ids = actors.map(({ id }) => id)
    edit(canvasText.done.edit(calledTogether(actors)), map => editActors(map, ids, wanted))
    onClose()
  }
  const footer = (
    <>
      <Button kind="primary" onClick={save}>
        {words.save}
      </Button>
      <Button onClick={onClose}>{words.cancel}</Button>
    </>
  )
  return (
    <Dialog title={words.title(actors.length)} open onClose={onClose} footer={footer}>
      <p>{words.hint}</p>
      {FIELDS.map(({ field, label, options }) => (
        <Select<string>
          key={field}
          label={label}
          value={chosen[field]}
          emptyLabel={words.keep}
          options={field === 'kind' ? options : [...options, { value: CLEAR, label: words.clear }]}
          onChange={value => setChosen({ ...chosen, [field]: value })}
        />
      ))}
      <Select
        label={words.addTopic}
        value={addTopic}
        emptyLabel={words.noTopic}
        options={TOPICS.map(({ id }) => topicOption(id))}
        onChange={setAddTopic}
      />
      {present.length > 0 && (
        <Select
          label={words.removeTopic}
          value={removeTopic}
          emptyLabel={words.noTopic}
          options={present.map(topicOption)}
          onChange={setRemoveTopic}
        />
      )}
    </Dialog>
  )
}

function editOf(chosen: Chosen, addTopic: string | undefined, removeTopic: string | undefined): ActorsEdit {
  const told = Object.entries(chosen).filter(([, value]) => value !== undefined)
  // The values come out of the options above, so they are words of their field.
  const fields = Object.fromEntries(told.map(([field, value]) => [field, value === CLEAR ? undefined : value]))
  return {
    fields: fields as NonNullable<ActorsEdit['fields']>,
    ...(addTopic !== undefined && { addTopics: [addTopic] }),
    ...(removeTopic !== undefined && { removeTopics: [removeTopic] }),
  }
}
