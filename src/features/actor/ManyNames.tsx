import { type FormEvent, useId, useMemo, useState } from 'react'
import { addedActors } from '#model/added.ts'
import { addNames, readNames } from '#model/commands/addNames.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { withPlaces } from '#state/placing.ts'
import { actorText } from '#text/actor.ts'
import { addActorText } from '#text/addActor.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { TextArea } from '#ui/TextInput.tsx'
import type { AddFormProps } from './AddActorDialog.tsx'
import { type ChosenLine, type LineChoice, NamedList, withChoice } from './NamedList.tsx'
import { AddButtons } from './OneActor.tsx'
import { useCatalogue } from './useCatalogue.ts'

const { names: words } = addActorText

/** *Namen noemen*: one name a line, all added as one edit. Doubles are pointed out, and left out unless ticked. */
export function ManyNames({ name, onName, choice, onClose, onAdded }: AddFormProps) {
  const formId = useId()
  const map = useMap(whole => whole)
  const catalogue = useCatalogue()
  const [choices, setChoices] = useState<ReadonlyMap<string, LineChoice>>(new Map())
  const [error, setError] = useState<string>()
  const lines = useMemo(
    () => readNames(map, catalogue, name).map(line => withChoice(line, choices.get(line.name))),
    [map, catalogue, name, choices],
  )
  const included = lines.filter(({ include }) => include)

  const change = (line: ChosenLine, changed: LineChoice) =>
    setChoices(new Map(choices).set(line.name, { ...choices.get(line.name), ...changed }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (included.length === 0) return setError(words.none)
    const added = addedActors(
      edit(actorText.done.addMany(included.length), open => withPlaces(open, addNames(open, catalogue, included))),
    )
    const [only] = added
    if (only && added.length === 1) return onAdded(only)
    onClose()
    say({ text: actorText.done.addedMany(added.length), undo: true })
  }
  return (
    <Dialog
      title={addActorText.title}
      open
      onClose={onClose}
      footer={<AddButtons formId={formId} run={words.run(included.length)} onClose={onClose} />}
    >
      {choice}
      <form id={formId} onSubmit={submit}>
        <TextArea
          label={words.label}
          hint={words.hint}
          error={error}
          value={name}
          rows={5}
          onChange={text => {
            onName(text)
            setError(undefined)
          }}
        />
        {lines.length > 0 && <NamedList lines={lines} onChange={change} />}
      </form>
    </Dialog>
  )
}
