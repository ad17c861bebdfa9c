import type { Player } from '#model/catalogue.ts'
import { addActorText } from '#text/addActor.ts'
import { Chip } from '#ui/Chip.tsx'

/** Which usual player the new one is, and what that does. */
export function PlayerChosen({ player, onRemove }: { readonly player: Player; readonly onRemove: () => void }) {
  return (
    <div>
      <p>
        <Chip label={addActorText.chosen(player.name)} onRemove={onRemove} />
      </p>
      <p>{player.whatItDoes}</p>
    </div>
  )
}
