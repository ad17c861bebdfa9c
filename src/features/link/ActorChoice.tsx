import { useState } from 'react'
import type { ActorId } from '#model/records.ts'
import { actorChoices, actorNamed } from '#state/choices.ts'
import { useMap } from '#state/mapStore.ts'
import { linkText } from '#text/link.ts'
import { Combobox } from '#ui/Combobox.tsx'

interface ActorChoiceProps {
  readonly label: string
  readonly chosen: ActorId | undefined
  readonly onChoose: (id: ActorId | undefined) => void
  /** Someone tried to go on: then a field left empty says so. */
  readonly asked: boolean
  /** Who is at the other end: no line goes to oneself. */
  readonly except?: ActorId | undefined
}

/** Who is at one end of a line: typed in part, and chosen from those on the map. */
export function ActorChoice({ label, chosen, onChoose, asked, except }: ActorChoiceProps) {
  const map = useMap(whole => whole)
  const name = chosen && map.actors.get(chosen)?.name
  const [typed, setTyped] = useState<string>()
  const text = typed ?? name ?? ''
  const error = text.trim() === '' ? linkText.noActor : linkText.unknownActor
  return (
    <Combobox
      label={label}
      hint={linkText.actorHint}
      items={actorChoices(map, typed ?? '', except)}
      text={text}
      onText={next => {
        setTyped(next)
        if (next !== name) onChoose(actorNamed(map, next)?.id)
      }}
      onPick={id => {
        setTyped(undefined)
        onChoose(id as ActorId)
      }}
      error={asked && !chosen ? error : undefined}
    />
  )
}
