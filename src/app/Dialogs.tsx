import { lazy, Suspense } from 'react'
import type { ActorId, Point } from '#model/records.ts'
import { currentMap } from '#state/mapStore.ts'
import { openBeside } from '#state/place.ts'
import { select } from '#state/view.ts'

const AddActorDialog = lazy(() =>
  import('#features/actor/AddActorDialog.tsx').then(file => ({ default: file.AddActorDialog })),
)
const MergeDialog = lazy(() => import('#features/actor/MergeDialog.tsx').then(file => ({ default: file.MergeDialog })))
const LinkDialog = lazy(() => import('#features/link/LinkDialog.tsx').then(file => ({ default: file.LinkDialog })))

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
  return <Suspense>{dialogOf(asked, onClose)}</Suspense>
}

function dialogOf(asked: Asked, onClose: () => void) {
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
