import type { Core } from 'cytoscape'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { onTestFinished, vi } from 'vitest'
import { page as screen } from 'vitest/browser'
import type { CanvasHandle, Opening } from '#graph/canvasHandle.ts'
import { toElements } from '#graph/elements.ts'
import { GraphCanvas } from '#graph/GraphCanvas.tsx'
import type { Gesture } from '#graph/gestures.ts'
import { readPalette } from '#graph/palette.ts'
import { toStylesheet } from '#graph/stylesheet.ts'
import type { DrawingView } from '#graph/view.ts'
import type { LinkId, NetworkMap } from '#model/records.ts'

/** What a test wants drawn. */
export interface Wanted {
  readonly map: NetworkMap
  readonly view?: Partial<DrawingView>
  readonly opening?: Opening
  readonly editable?: boolean
  readonly document?: Document
  readonly bends?: ReadonlyMap<LinkId, number>
}

/** A map really drawn, 800 by 600 at one screen pixel a model pixel, with all that was done on it. */
export async function drawn(first: Wanted) {
  await screen.viewport(1000, 700)
  const page = first.document ?? document
  const place = page.createElement('div')
  Object.assign(place.style, { position: 'fixed', left: '0', top: '0', width: '800px', height: '600px' })
  page.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  const gestures: Gesture[] = []
  const hand: { current: CanvasHandle | null } = { current: null }
  const stylesheet = toStylesheet(readPalette())
  const onGesture = (gesture: Gesture) => void gestures.push(gesture)
  const opening = { at: { zoom: 1, pan: { x: 0, y: 0 } } }
  const draw = ({ map, view, editable = true, opening: wanted = opening, bends }: Wanted) =>
    flushSync(() =>
      root.render(
        <StrictMode>
          <GraphCanvas
            ref={hand}
            map={map}
            elements={toElements(map, type => `(${type})`, bends)}
            stylesheet={stylesheet}
            view={{ chosen: new Set(), ...view }}
            opening={() => wanted}
            editable={editable}
            onGesture={onGesture}
            label="Tekening"
            hint="Met de pijltjes"
            linkHandle={{ label: 'Lijn maken', sign: '+' }}
          />
        </StrictMode>,
      ),
    )
  draw(first)
  const container = await vi.waitFor(() => {
    const found = place.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>('[class*=drawing]')
    if (!found?._cyreg?.cy) throw new Error('not drawn yet')
    return found
  })
  // Cytoscape leaves its Core on the element it draws in; no other way in is kept open for tests.
  const cy = () => (container._cyreg as { cy: Core }).cy
  return { place, container, cy, draw, gestures, hand: () => hand.current as CanvasHandle }
}
