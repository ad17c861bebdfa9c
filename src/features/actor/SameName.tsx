import { useCallback } from 'react'
import { canMerge } from '#model/commands/mergeActors.ts'
import { foldName } from '#model/names.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

interface SameNameProps {
  readonly actor: Actor
  readonly onMerge: (other: ActorId) => void
}

/** Points out another with the very same name: perhaps it is the same person. */
export function SameName({ actor, onMerge }: SameNameProps) {
  const editable = useEditable()
  const other = useMap(
    useCallback(
      map => {
        const name = foldName(actor.name)
        const twins = [...map.actors.values()].filter(twin => twin.id !== actor.id && foldName(twin.name) === name)
        return twins.find(twin => !twin.placeholder && canMerge(map, actor.id, twin.id))
      },
      [actor],
    ),
  )
  if (!other || actor.placeholder || !editable) return null
  return (
    <Notice kind="info" actions={<Button onClick={() => onMerge(other.id)}>{actorText.mergeThem}</Button>}>
      <p>{actorText.sameName(actor.name)}</p>
    </Notice>
  )
}
