import { lazy, Suspense } from 'react'
import type { ActorId, LinkId } from '#model/records.ts'
import { type Beside, closeBeside, go, openBeside } from '#state/place.ts'

const ActorPanel = lazy(() => import('#features/actor/ActorPanel.tsx').then(file => ({ default: file.ActorPanel })))
const ActorDealings = lazy(() =>
  import('#features/contact/ActorDealings.tsx').then(file => ({ default: file.ActorDealings })),
)
const LinkPanel = lazy(() => import('#features/link/LinkPanel.tsx').then(file => ({ default: file.LinkPanel })))

interface BesidePanelProps {
  readonly beside: Beside
  readonly map: string
  readonly onMakeLink: (from?: ActorId, to?: ActorId) => void
}

/** The details of an actor or a line, beside the view. */
export function BesidePanel({ beside, map, onMakeLink }: BesidePanelProps) {
  const shared = {
    onClose: closeBeside,
    onMakeLink,
    onOpenActor: (id: ActorId) => openBeside({ kind: 'speler', id }),
    onOpenLink: (id: LinkId) => openBeside({ kind: 'lijn', id }),
  }
  if (beside.kind === 'lijn') return <LinkPanel key={beside.id} id={beside.id as LinkId} {...shared} />
  return (
    <ActorPanel
      key={beside.id}
      id={beside.id as ActorId}
      {...shared}
      dealings={
        <Suspense>
          <ActorDealings id={beside.id as ActorId} map={map} />
        </Suspense>
      }
      onShowRoute={id => go({ at: 'map', map, view: 'vragen', ask: { about: 'weg', actor: id } })}
    />
  )
}
