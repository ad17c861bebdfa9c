import { useState } from 'react'
import { isPlace } from '#layout/drawing.ts'
import type { Tidying } from './useTidying.ts'

/** Whether there is nothing to see yet: nobody has a place, and the first ones are on their way. */
export function useWaiting({ drawn, running }: Pick<Tidying, 'drawn' | 'running'>): boolean {
  const [begun, setBegun] = useState(false)
  if (running !== undefined && !begun) setBegun(true)
  const placed = [...drawn.actors.values()].some(({ position }) => isPlace(position))
  return !placed && (running !== undefined || !begun)
}
