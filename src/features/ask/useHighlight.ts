import { useEffect } from 'react'
import { selfOn } from '#analysis/contactNet.ts'
import type { ActorId } from '#model/records.ts'
import { highlight } from '#state/view.ts'
import type { Asking } from './asking.ts'

/** Draws out the actors that an answer is about, and Ik, as long as the answer is in sight. */
export function useHighlight({ map, day }: Asking, actors: readonly ActorId[]): void {
  const self = selfOn(map, day)
  const key = JSON.stringify(actors.length > 0 && self ? [self.id, ...actors] : actors)
  useEffect(() => {
    highlight(JSON.parse(key) as ActorId[])
    return () => highlight([])
  }, [key])
}
