import type { Core } from 'cytoscape'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { NetworkMap } from '#model/records.ts'
import { applyView } from './applyView.ts'
import { type Opening, openingViewport } from './canvasHandle.ts'
import type { DrawnElement } from './elements.ts'
import { listen, type OnGesture } from './gestures.ts'
import { keepLooking, lookAt } from './glide.ts'
import { followPointer } from './pointing.ts'
import { useChosenInSight } from './useChosenInSight.ts'
import { useGlidingBoxes } from './useGlidingBoxes.ts'
import { useZoomedIn } from './useZoomedIn.ts'
import type { DrawingView } from './view.ts'
import type { Viewport } from './viewport.ts'

interface Drawing {
  readonly map: NetworkMap
  readonly elements: readonly DrawnElement[]
  readonly view: DrawingView
  readonly opening: () => Opening
  readonly onGesture: OnGesture
  readonly onViewport: ((viewport: Viewport) => void) | undefined
}

/** Keeps a drawing as it should be looked at, and reports what is done on it. */
export function useDrawing(cy: Core | undefined, drawing: Drawing): void {
  const { map, elements, view, opening, onGesture, onViewport } = drawing
  const atFirst = useRef(opening)
  const told = useZoomedIn(cy)

  useLayoutEffect(() => {
    if (!cy) return
    lookAt(cy, () => openingViewport(cy, atFirst.current()), 'atOnce')
    return keepLooking(cy)
  }, [cy])
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements need their classes too
  useLayoutEffect(() => {
    if (cy) applyView(cy, map, { ...view, told })
  }, [cy, map, view, told, elements])
  useGlidingBoxes(cy, elements)
  useChosenInSight(cy, view.chosen.size === 1 ? [...view.chosen][0] : undefined)
  useEffect(() => cy && listen(cy, onGesture), [cy, onGesture])
  useEffect(() => cy && followPointer(cy), [cy])
  useEffect(() => {
    if (!cy || !onViewport) return
    const tell = () => onViewport({ zoom: cy.zoom(), pan: { ...cy.pan() } })
    cy.on('viewport', tell)
    return () => void cy.off('viewport', tell)
  }, [cy, onViewport])
}
