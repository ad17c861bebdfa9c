import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape'
import { type ReactNode, type Ref, useId, useImperativeHandle, useState } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import type { NetworkMap } from '#model/records.ts'
import { pressKey } from './byKeyboard.ts'
import { type CanvasHandle, canvasHandle, type Opening } from './canvasHandle.ts'
import { differs, freshCopy } from './differences.ts'
import type { DrawnElement } from './elements.ts'
import { useFonts } from './fonts.ts'
import styles from './GraphCanvas.module.css'
import type { OnGesture } from './gestures.ts'
import { LinkHandle } from './LinkHandle.tsx'
import { useDrawing } from './useDrawing.ts'
import type { DrawingView } from './view.ts'
import { FARTHEST_ZOOM, NEAREST_ZOOM, type Viewport } from './viewport.ts'

// Its warnings tell ids of the map, and nothing of a map may be printed.
cytoscape.warnings(false)

interface GraphCanvasProps {
  readonly map: NetworkMap
  /** The map as it is drawn (elements.ts); the same list as before when nothing changed. */
  readonly elements: readonly DrawnElement[]
  readonly stylesheet: StylesheetJson
  readonly view: DrawingView
  /** What is in sight at first; asked once, for nobody's drawing moves under their hand. */
  readonly opening: () => Opening
  /** Boxes can be dragged and lines pulled. */
  readonly editable: boolean
  readonly onGesture: OnGesture
  /** Told at each pan and zoom. */
  readonly onViewport?: (viewport: Viewport) => void
  /** What the drawing is called, and how it works by keyboard. */
  readonly label: string
  readonly hint: string
  /** What the handle to pull a line from is called, and its sign. */
  readonly linkHandle: { readonly label: string; readonly sign: ReactNode }
  readonly ref?: Ref<CanvasHandle>
}

/** Draws a map and reports gestures. It knows nothing of edits or of what a gesture leads to. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { elements, stylesheet, view, editable, onGesture, linkHandle } = props
  const hintId = useId()
  const ready = useFonts()
  // The component hands over its Core at every update; setting the same one again does nothing.
  const [cy, setCy] = useState<Core>()
  useImperativeHandle(props.ref, () => canvasHandle(cy), [cy])
  useDrawing(cy, { ...props, onViewport: props.onViewport })

  const only = view.chosen.size === 1 ? [...view.chosen][0] : undefined
  return (
    <div
      className={styles.canvas}
      role="application"
      aria-label={props.label}
      aria-describedby={hintId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing itself is walked over by keyboard
      tabIndex={0}
      onKeyDown={event => {
        if (cy && event.target === event.currentTarget && pressKey(cy, only, event, onGesture)) event.preventDefault()
      }}
      // Cytoscape keeps a press from moving the focus; after one the keys of the drawing should work.
      onPointerUp={event => {
        if (event.target instanceof HTMLCanvasElement) event.currentTarget.focus({ preventScroll: true })
      }}
    >
      <p id={hintId} hidden>
        {props.hint}
      </p>
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
      {cy && editable && only !== undefined && (
        <LinkHandle key={only} cy={cy} actor={only} label={linkHandle.label} onGesture={onGesture}>
          {linkHandle.sign}
        </LinkHandle>
      )}
    </div>
  )
}
