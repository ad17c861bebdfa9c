import { UserPlus } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { likelyAttendees } from '#analysis/likelyAttendees.ts'
import type { ActorId } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { today } from '#state/today.ts'
import { gatheringText } from '#text/gathering.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './Gathering.module.css'

const words = gatheringText.likely
/** More buttons than this would hide the rest of the form. */
const MOST = 6

interface LikelyOfferProps {
  readonly kind: string
  readonly chosen: readonly ActorId[]
  readonly onAdd: (actors: readonly ActorId[]) => void
  /** The offer went, and whatever in it had the focus. */
  readonly onNoneLeft: () => void
}

/** Who on the map is often at such a gathering: an offer, nobody is added by itself. */
export function LikelyOffer({ kind, chosen, onAdd, onNoneLeft }: LikelyOfferProps) {
  const map = useMap(whole => whole)
  const { labelOf } = useNames()
  const likely = useMemo(() => likelyAttendees(map, kind, today()), [map, kind])
  const offered = likely.filter(id => !chosen.includes(id))
  const none = offered.length === 0
  const before = useRef(none)
  useEffect(() => {
    if (none && !before.current) onNoneLeft()
    before.current = none
  }, [none, onNoneLeft])
  if (none) return null
  const rest = offered.length - MOST
  return (
    <Notice
      kind="info"
      actions={offered.length > 1 && <Button onClick={() => onAdd(offered)}>{words.addAll(offered.length)}</Button>}
    >
      <p>{words.text(offered.length)}</p>
      <ul className={styles.offers}>
        {offered.slice(0, MOST).map(id => (
          <li key={id}>
            <Button icon={UserPlus} aria-label={words.addOne(labelOf(id))} onClick={() => onAdd([id])}>
              <bdi>{labelOf(id)}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{words.rest(rest)}</p>}
    </Notice>
  )
}
