import { useEffect } from 'react'
import type { ActorId } from '#model/records.ts'
import { highlight } from '#state/view.ts'

/** Draws out the actors that an answer is about, as long as the answer is in sight. */
export function useHighlight(actors: readonly ActorId[]): void {
  const key = JSON.stringify(actors)
  useEffect(() => {
    highlight(JSON.parse(key) as ActorId[])
    return () => highlight([])
  }, [key])
}
