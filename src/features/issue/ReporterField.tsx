import { useState } from 'react'
import type { ActorId } from '#model/records.ts'
import { actorChoices, actorNamed } from '#state/choices.ts'
import { useMap } from '#state/mapStore.ts'
import { issueDialogsText } from '#text/issueDialogs.ts'
import { Combobox } from '#ui/Combobox.tsx'

interface ReporterFieldProps {
  /** null: nobody, on purpose; undefined: a name was typed that isn't on the map. */
  readonly chosen: ActorId | null | undefined
  readonly onChoose: (id: ActorId | null | undefined) => void
  /** Someone tried to go on: then a name we don't know says so. */
  readonly sent: boolean
}

/** Who told of the problem: someone of the map, or nobody. */
export function ReporterField({ chosen, onChoose, sent }: ReporterFieldProps) {
  const map = useMap(open => open)
  const name = (chosen && map.actors.get(chosen)?.name) ?? ''
  const [typed, setTyped] = useState<string>()
  return (
    <Combobox
      label={issueDialogsText.dialog.reporter}
      hint={issueDialogsText.dialog.reporterHint}
      items={actorChoices(map, typed ?? '')}
      text={typed ?? name}
      onText={text => {
        setTyped(text)
        if (text !== name || chosen === undefined) onChoose(text.trim() === '' ? null : actorNamed(map, text)?.id)
      }}
      onPick={id => {
        setTyped(undefined)
        onChoose(id as ActorId)
      }}
      error={sent && chosen === undefined ? issueDialogsText.dialog.noReporter : undefined}
    />
  )
}
