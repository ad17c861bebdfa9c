import { type ReactNode, useCallback, useState } from 'react'
import type { ActorId, LinkId } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { actorText } from '#text/actor.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { ActorActions } from './ActorActions.tsx'
import { ActorFields } from './ActorFields.tsx'
import { ActorHead } from './ActorHead.tsx'
import { ActorLinks } from './ActorLinks.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { PartyChoice } from './PartyChoice.tsx'
import { PlayerWords } from './PlayerWords.tsx'
import { SameName } from './SameName.tsx'
import { SeatName } from './SeatName.tsx'
import { StaleNotice } from './StaleNotice.tsx'

interface ActorPanelProps {
  readonly id: ActorId
  readonly onClose: () => void
  readonly onOpenActor: (id: ActorId) => void
  readonly onOpenLink: (id: LinkId) => void
  readonly onMakeLink: (from?: ActorId, to?: ActorId) => void
  readonly onShowRoute: (id: ActorId) => void
  /** What was said, agreed and asked with this actor. */
  readonly dealings?: ReactNode
}

/** Everything about one actor: who it is, its links as sentences, and every field. */
export function ActorPanel({
  id,
  onClose,
  onOpenActor,
  onOpenLink,
  onMakeLink,
  onShowRoute,
  dealings,
}: ActorPanelProps) {
  const actor = useMap(useCallback(map => map.actors.get(id), [id]))
  const [merging, setMerging] = useState<{ readonly other?: ActorId }>()
  if (!actor) {
    return (
      <Sheet title={actorText.gone} onClose={onClose}>
        {null}
      </Sheet>
    )
  }
  const details = (
    <Sheet title={<bdi>{actor.name}</bdi>} onClose={onClose}>
      <ActorHead actor={actor} onMakeLink={onMakeLink} onShowRoute={onShowRoute}>
        <ActorActions actor={actor} onClose={onClose} onOpenActor={onOpenActor} onMerge={() => setMerging({})} />
      </ActorHead>
      <StaleNotice actor={actor} onClose={onClose} />
      <SeatName actor={actor} />
      <PartyChoice actor={actor} />
      <SameName actor={actor} onMerge={other => setMerging({ other })} />
      <PlayerWords actor={actor} />
      <ActorLinks actor={actor} onOpenActor={onOpenActor} onOpenLink={onOpenLink} />
      {dealings}
      <ActorFields actor={actor} />
    </Sheet>
  )
  return (
    <>
      {details}
      {merging && <MergeDialog actor={actor} {...merging} onClose={() => setMerging(undefined)} />}
    </>
  )
}
