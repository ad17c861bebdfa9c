import { useState } from 'react'
import type { Actor, ActorId } from '#model/records.ts'
import { actorChoices } from '#state/choices.ts'
import { Combobox } from '#ui/Combobox.tsx'
import type { Planning } from './usePlanning.ts'

interface ActorFieldProps {
  readonly planning: Planning
  readonly label: string
  readonly hint: string
  /** Who can't be chosen here; Ik never can, unless asked for. */
  readonly except: (actor: Actor) => boolean
  readonly withSelf?: boolean
  readonly onChoose: (id: ActorId) => void
}

/** Someone of the map, found by typing a part of the name; once chosen the field is empty again. */
export function ActorField({ planning, label, hint, except, withSelf, onChoose }: ActorFieldProps) {
  const { map } = planning
  const [text, setText] = useState('')
  const items = actorChoices(map, text).filter(({ id }) => {
    const actor = map.actors.get(id as ActorId)
    return actor && (withSelf || !actor.self) && !except(actor)
  })
  return (
    <Combobox
      label={label}
      hint={hint}
      items={items}
      text={text}
      onText={setText}
      onPick={id => {
        setText('')
        onChoose(id as ActorId)
      }}
    />
  )
}
