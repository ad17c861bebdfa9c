import { useCallback, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { isPlace } from '#layout/drawing.ts'
import type { Actor, NetworkMap } from '#model/records.ts'

/** Who has no place on the drawing yet, or a broken one. */
export const placeless = (map: NetworkMap): Actor[] =>
  [...map.actors.values()].filter(actor => !isPlace(actor.position))

/**
 * Has whoever waits for a place drawn: as soon as they are on the map, and else when the work that goes on ends. Those
 * whom a drawing left waiting (stopped, failed) are not tried again by itself, until someone else waits too.
 *
 * @param ended how often work has ended
 * @param draw starts a first drawing; false while other work goes on
 * @returns lets those who wait be tried again
 */
export function useFirstDrawing(map: NetworkMap, ended: number, draw: () => boolean): () => void {
  const waiting = useMemo(() => placeless(map).map(({ id }) => id), [map])
  const who = waiting.length > 0 ? JSON.stringify(waiting) : undefined
  const tried = useRef<string>(undefined)
  const look = useEffectEvent((now: string | undefined) => {
    if (now === undefined) tried.current = undefined
    else if (now !== tried.current && draw()) tried.current = now
  })
  const tryAgain = useCallback(() => {
    tried.current = undefined
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end of work is a reason to look again.
  useEffect(() => look(who), [who, ended])
  useEffect(() => tryAgain, [tryAgain])
  return tryAgain
}
