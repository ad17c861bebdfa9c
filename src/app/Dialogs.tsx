import type { ActorId, Point } from '#model/records.ts'
import { currentMap } from '#state/mapStore.ts'
import { openBeside } from '#state/place.ts'
import { select } from '#state/view.ts'
import { lateDialog } from '#ui/lateDialog.tsx'

const AddActorDialog = lateDialog(() => import('#features/actor/AddActorDialog.tsx').then(file => file.AddActorDialog))
const MergeDialog = lateDialog(() => import('#features/actor/MergeDialog.tsx').then(file => file.MergeDialog))
const LinkDialog = lateDialog(() => import('#features/link/LinkDialog.tsx').then(file => file.LinkDialog))

/** What the map asks for now: a new actor, somewhere, a new line, between whom, or two into one. */
export type Asked =
  | { readonly what: 'actor'; readonly position?: Point; readonly linkFrom?: ActorId }
  | { readonly what: 'link'; readonly from?: ActorId; readonly to?: ActorId }
  | { readonly what: 'merge'; readonly keep: ActorId; readonly other: ActorId }

interface DialogsProps {
  readonly asked: Asked
  readonly onClose: () => void
}

/** The one dialog that is open over a map. */
export function Dialogs({ asked, onClose }: DialogsProps) {
  switch (asked.what) {
    case 'actor': {
      const { what: _what, ...where } = asked
      const added = (id: ActorId) => {
        onClose()
        select([id])
        openBeside({ kind: 'speler', id })
      }
      return <AddActorDialog open {...where} onClose={onClose} onAdded={added} />
    }
    case 'link': {
      const { what: _what, ...ends } = asked
      return <LinkDialog open {...ends} onClose={onClose} />
    }
    case 'merge': {
      const actor = currentMap()?.actors.get(asked.keep)
      return actor && <MergeDialog actor={actor} other={asked.other} onClose={onClose} />
    }
  }
}
