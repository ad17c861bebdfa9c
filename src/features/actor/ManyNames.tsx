import { type FormEvent, useId, useMemo, useState } from 'react'
import { addedActors } from '#model/added.ts'
import { addNames, type NamedLine, readNames } from '#model/commands/addNames.ts'
import { ACTOR_KINDS, type ActorKind } from '#model/records.ts'
import { edit, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { withPlaces } from '#state/placing.ts'
import { actorText } from '#text/actor.ts'
import { kindLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { TextArea } from '#ui/TextInput.tsx'
import styles from './AddActorDialog.module.css'
import type { AddFormProps } from './AddActorDialog.tsx'
import { useCatalogue } from './useCatalogue.ts'

const { many: words } = actorText

/** What someone changed about a line, by its name. */
interface Choice {
  readonly kind?: ActorKind
  readonly include?: boolean
}

/** *Namen noemen*: one name a line, all added as one edit. Doubles are pointed out, and left out unless ticked. */
export function ManyNames({ name, onName, choice, onClose, onAdded }: AddFormProps) {
  const formId = useId()
  const map = useMap(whole => whole)
  const catalogue = useCatalogue()
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [error, setError] = useState<string>()
  const lines = useMemo(
    () => readNames(map, catalogue, name).map(line => withChoice(line, choices.get(line.name))),
    [map, catalogue, name, choices],
  )
  const included = lines.filter(({ include }) => include)

  const change = (line: ChosenLine, changed: Choice) =>
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
  const footer = (
    <>
      <Button kind="primary" type="submit" form={formId}>
        {words.run(included.length)}
      </Button>
      <Button onClick={onClose}>{actorText.add.cancel}</Button>
    </>
  )
  return (
    <Dialog title={actorText.add.title} open onClose={onClose} footer={footer}>
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

interface ChosenLine extends NamedLine {
  readonly include: boolean
}

function withChoice(line: NamedLine, choice: Choice | undefined): ChosenLine {
  return { ...line, kind: choice?.kind ?? line.kind, include: choice?.include ?? !(line.onMap || line.twice) }
}

interface NamedListProps {
  readonly lines: readonly ChosenLine[]
  readonly onChange: (line: ChosenLine, changed: Choice) => void
}

function NamedList({ lines, onChange }: NamedListProps) {
  return (
    <section aria-label={words.found}>
      <h3>{words.found}</h3>
      <ul className={styles.named}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands on that line
          <li key={index}>
            <label className={styles.include}>
              <input
                type="checkbox"
                aria-label={words.include(line.name)}
                checked={line.include}
                onChange={event => onChange(line, { include: event.target.checked })}
              />
              <span>
                <bdi>{line.name}</bdi>
                <LineNote line={line} />
              </span>
            </label>
            <select
              aria-label={words.kindOf(line.name)}
              value={line.kind}
              onChange={event =>
                onChange(line, { kind: ACTOR_KINDS.find(kind => kind === event.target.value) ?? line.kind })
              }
            >
              {ACTOR_KINDS.map(kind => (
                <option key={kind} value={kind}>
                  {kindLabel(kind)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LineNote({ line: { onMap, twice, player, kind } }: { readonly line: ChosenLine }) {
  if (onMap) return <small className={styles.warning}>{actorText.add.onMap}</small>
  if (twice) return <small className={styles.warning}>{words.twice}</small>
  return player && player.kind === kind ? <small>{actorText.add.chosen(player.name)}</small> : null
}
