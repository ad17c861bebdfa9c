import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import type { NetworkMap } from '#model/records.ts'
import { applyView } from './applyView.ts'
import { type CanvasHandle, canvasHandle, type Opening, openingViewport } from './canvasHandle.ts'
import { differs, freshCopy } from './differences.ts'
import type { DrawnElement } from './elements.ts'
import { useFonts } from './fonts.ts'
import styles from './GraphCanvas.module.css'
import { listen, type OnGesture } from './gestures.ts'
import { LinkHandle } from './LinkHandle.tsx'
import { followPointer } from './pointing.ts'
import { useZoomedIn } from './useZoomedIn.ts'
import type { DrawingView } from './view.ts'
import { FARTHEST_ZOOM, NEAREST_ZOOM, type Viewport } from './viewport.ts'

interface GraphCanvasProps {
  readonly map: NetworkMap
  /** The map as it is drawn (elements.ts); the same list as before when nothing changed. */
  readonly elements: readonly DrawnElement[]
  readonly stylesheet: StylesheetJson
  readonly view: DrawingView
  /** What is in sight at first. Later changes mean nothing: nobody's drawing moves under their hand. */
  readonly opening: Opening
  /** Boxes can be dragged and lines pulled. */
  readonly editable: boolean
  readonly onGesture: OnGesture
  /** Told at each pan and zoom. */
  readonly onViewport?: (viewport: Viewport) => void
  /** What the handle to pull a line from is called, and its sign. */
  readonly linkHandle: { readonly label: string; readonly sign: ReactNode }
  readonly ref?: Ref<CanvasHandle>
}

/** Draws a map and reports gestures. It knows nothing of edits or of what a gesture leads to. */
export function GraphCanvas({ map, elements, stylesheet, view, editable, ...props }: GraphCanvasProps) {
  const { onGesture, onViewport, opening, linkHandle, ref } = props
  const ready = useFonts()
  // The component hands over its Core at every update; setting the same one again does nothing.
  const [cy, setCy] = useState<Core>()
  const atFirst = useRef(opening)

  const told = useZoomedIn(cy)

  useImperativeHandle(ref, () => canvasHandle(cy), [cy])
  useLayoutEffect(() => {
    if (cy) cy.viewport(openingViewport(cy, atFirst.current))
  }, [cy])
  // biome-ignore lint/correctness/useExhaustiveDependencies: new elements need their classes too
  useLayoutEffect(() => {
    if (cy) applyView(cy, map, { ...view, told })
  }, [cy, map, view, told, elements])
  useEffect(() => cy && listen(cy, onGesture), [cy, onGesture])
  useEffect(() => cy && followPointer(cy), [cy])
  useEffect(() => {
    if (!cy || !onViewport) return
    const tell = () => onViewport({ zoom: cy.zoom(), pan: { ...cy.pan() } })
    cy.on('viewport', tell)
    return () => void cy.off('viewport', tell)
  }, [cy, onViewport])

  const [only] = view.chosen
  return (
    <div className={styles.canvas}>
      {ready && (
        // No layout, zoom or pan prop: a changed prop would move the drawing under the user's hand.
        <CytoscapeComponent
          className={styles.drawing ?? ''}
          elements={elements as unknown as ElementDefinition[]}
          stylesheet={stylesheet}
          diff={differs}
          toJson={freshCopy}
          cy={setCy}
          minZoom={FARTHEST_ZOOM}
          maxZoom={NEAREST_ZOOM}
          boxSelectionEnabled
          autoungrabify={!editable}
        />
      )}
      {cy && editable && only !== undefined && view.chosen.size === 1 && (
        <LinkHandle cy={cy} actor={only} label={linkHandle.label} onGesture={onGesture}>
          {linkHandle.sign}
        </LinkHandle>
      )}
    </div>
  )
}
