import { lazy, Suspense } from 'react'
import type { ActorId, Point } from '#model/records.ts'
import { openBeside } from '#state/place.ts'
import { select } from '#state/view.ts'

const AddActorDialog = lazy(() =>
  import('#features/actor/AddActorDialog.tsx').then(file => ({ default: file.AddActorDialog })),
)
const LinkDialog = lazy(() => import('#features/link/LinkDialog.tsx').then(file => ({ default: file.LinkDialog })))

/** What the map asks for now: a new actor, somewhere, or a new line, between whom. */
export type Asked =
  | { readonly what: 'actor'; readonly position?: Point }
  | { readonly what: 'link'; readonly from?: ActorId; readonly to?: ActorId }

/** The one dialog that is open over a map. */
export function Dialogs({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const added = (id: ActorId) => {
    onClose()
    select([id])
    openBeside({ kind: 'speler', id })
  }
  return (
    <Suspense>
      {asked.what === 'actor' ? (
        <AddActorDialog open {...(asked.position && { position: asked.position })} onClose={onClose} onAdded={added} />
      ) : (
        <LinkDialog
          open
          {...(asked.from && { from: asked.from })}
          {...(asked.to && { to: asked.to })}
          onClose={onClose}
        />
      )}
    </Suspense>
  )
}
