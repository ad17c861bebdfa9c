import { type RefObject, useEffect, useRef } from 'react'
import type { CanvasHandle } from '#graph/canvasHandle.ts'
import type { DrawingView } from '#graph/view.ts'
import { fitOptions } from './opening.ts'

/** Brings in sight what is shown next: a way, the surroundings of someone, or who passes the filter and is out of sight. */
export function useInSight(canvas: RefObject<CanvasHandle | null>, { way, lit, shown }: DrawingView): void {
  const first = useRef(true)
  useEffect(() => {
    // What is in sight at first was decided when the drawing opened.
    if (first.current) {
      first.current = false
      return
    }
    const hand = canvas.current
    if (!hand) return
    if (way) hand.fit(fitOptions(), new Set(way.actors))
    else if (lit && lit.size > 0) hand.fit(fitOptions(), lit)
    else if (shown && shown.size > 0 && !hand.seesAnyOf(shown)) hand.fit(fitOptions(), shown)
  }, [canvas, way, lit, shown])
}
