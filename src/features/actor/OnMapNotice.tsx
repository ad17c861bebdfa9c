import { useCallback } from 'react'
import type { Actor, ActorId } from '#model/records.ts'
import { besideName } from '#state/choices.ts'
import { useMap } from '#state/mapStore.ts'
import { addActorText } from '#text/addActor.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** *Staat al op je kaart*: who goes by this name already, before it is doubled. */
export function OnMapNotice({ actor, onOpen }: { readonly actor: Actor; readonly onOpen: (id: ActorId) => void }) {
  const beside = useMap(useCallback(map => besideName(actor, map), [actor]))
  return (
    <Notice
      kind="warning"
      live
      title={addActorText.onMap}
      actions={<Button onClick={() => onOpen(actor.id)}>{addActorText.open(actor.name)}</Button>}
    >
      <p>
        <bdi>{actor.name}</bdi> ({beside})
      </p>
    </Notice>
  )
}
