import { useState } from 'react'
import { selfOn } from '#analysis/contactNet.ts'
import { handOverSelf } from '#model/commands/handOverSelf.ts'
import type { ActorId } from '#model/records.ts'
import { actorChoices } from '#state/choices.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { askText } from '#text/ask.ts'
import { Button } from '#ui/Button.tsx'
import { Combobox } from '#ui/Combobox.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'

const words = askText.self

/** Asks who the user is, as long as nobody on the map is Ik. */
export function SelfQuestion({ asking }: { readonly asking: Asking }) {
  const { map, day, editable, onAddActor } = asking
  const [typed, setTyped] = useState('')
  if (selfOn(map, day)) return null
  const persons = actorChoices(map, typed).filter(({ id }) => map.actors.get(id as ActorId)?.kind === 'person')
  const nobody = ![...map.actors.values()].some(({ kind }) => kind === 'person')
  return (
    <section className={styles.prompt}>
      <h2>{words.question}</h2>
      <p>{nobody ? words.nobody : words.why}</p>
      {editable && nobody && <Button onClick={onAddActor}>{askText.addActor}</Button>}
      {editable && !nobody && (
        <Combobox
          label={words.typeName}
          items={persons}
          text={typed}
          onText={setTyped}
          onPick={id => {
            const name = map.actors.get(id as ActorId)?.name ?? ''
            edit(words.done(name), open => handOverSelf(open, id as ActorId))
            say({ text: words.told(name), undo: true })
          }}
        />
      )}
    </section>
  )
}
