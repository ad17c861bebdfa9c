import { type RefObject, useEffect, useRef } from 'react'
import type { CanvasHandle } from '#graph/canvasHandle.ts'
import type { DrawingView } from '#graph/view.ts'
import type { ActorId } from '#model/records.ts'
import { buttonsOn } from './buttonsOn.ts'
import { fitOptions } from './opening.ts'

/** Brings in sight what is shown next: a way, the surroundings of someone, or who passes the filter and is out of sight. */
export function useInSight(
  canvas: RefObject<CanvasHandle | null>,
  page: RefObject<HTMLElement | null>,
  { way, lit, shown }: DrawingView,
): void {
  const first = useRef(true)
  useEffect(() => {
    const opening = first.current
    first.current = false
    const hand = canvas.current
    if (!hand) return
    const show = (actors: ReadonlySet<ActorId>) => hand.show(() => ({ ...fitOptions(buttonsOn(page.current)), actors }))
    if (way) show(new Set(way.actors))
    else if (opening)
      return // what is in sight at first was decided already
    else if (lit && lit.size > 0) show(lit)
    else if (shown && shown.size > 0 && !hand.seesAnyOf(shown)) show(shown)
  }, [canvas, page, way, lit, shown])
}
