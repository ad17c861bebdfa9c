import { useEffect, useRef } from 'react'
import type { ActorId } from '#model/records.ts'
import { usePlace } from '#state/place.ts'
import { select } from '#state/view.ts'

/** Whose details open takes the place of the one that was chosen, so that all buttons are about the same player. */
export function useOneShown(selection: ReadonlySet<ActorId>): void {
  const place = usePlace()
  const beside = place.at === 'map' && place.beside?.kind === 'speler' ? (place.beside.id as ActorId) : undefined
  const chosen = useRef(selection)
  chosen.current = selection
  useEffect(() => {
    if (beside && chosen.current.size === 1 && !chosen.current.has(beside)) select([beside])
  }, [beside])
}
