import type { Player } from '#model/catalogue.ts'
import { addActorText } from '#text/addActor.ts'
import { TextInput } from '#ui/TextInput.tsx'

interface NameFieldProps {
  readonly player: Player | undefined
  readonly name: string
  readonly onName: (name: string) => void
  readonly error: string | undefined
}

/** The name of the new one. Of a function the name may stay unknown. */
export function NameField({ player, name, onName, error }: NameFieldProps) {
  const isSeat = player?.kind === 'person'
  const hint = player ? undefined : addActorText.nameHint
  return (
    <TextInput
      label={isSeat ? addActorText.seatName : addActorText.name}
      hint={isSeat ? addActorText.seatHint : hint}
      error={error}
      value={name}
      autoFocus
      spellCheck={false}
      onChange={onName}
    />
  )
}
