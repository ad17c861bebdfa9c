import type { Core, NodeCollection } from 'cytoscape'
import type { ActorId } from '#model/records.ts'
import { glideTo, lookAt, viewportOf } from './glide.ts'
import { actorKey } from './keys.ts'
import { placeOf } from './useGlidingBoxes.ts'
import { viewClass } from './view.ts'
import { type FitOptions, fitViewport, type Size, type Stand, type Viewport, viewportAt, zoomedBy } from './viewport.ts'

/** What to look at: everyone or some, or a part of the drawing itself. */
export type Opening =
  | { readonly at: Viewport }
  | (FitOptions & {
      /** Absent: everyone. */
      readonly actors?: ReadonlySet<ActorId>
      /** Who must be in the middle when not all of them fit. */
      readonly centre?: ActorId
    })

/** What the buttons beside a drawing can ask of it. */
export interface CanvasHandle {
  /** Looks at this; asked again when the room for the drawing changes. */
  show(opening: () => Opening): void
  zoomIn(): void
  zoomOut(): void
  /** Brings an actor to the middle, without zooming. */
  centre(actor: ActorId): void
  panBy(x: number, y: number): void
  /** Whether any of these is in sight now. */
  seesAnyOf(actors: ReadonlySet<ActorId>): boolean
}

const ZOOM_STEP = 1.3

/** The handle of a drawing; before there is one, asking does nothing. */
export function canvasHandle(cy: Core | undefined): CanvasHandle {
  return {
    show(opening) {
      if (cy) lookAt(cy, () => openingViewport(cy, opening()), 'glide')
    },
    zoomIn() {
      if (cy) glideTo(cy, zoomedBy(viewportOf(cy), ZOOM_STEP, sizeOf(cy)))
    },
    zoomOut() {
      if (cy) glideTo(cy, zoomedBy(viewportOf(cy), 1 / ZOOM_STEP, sizeOf(cy)))
    },
    centre(actor) {
      const node = cy?.getElementById(actorKey(actor))
      if (cy && node?.nonempty()) glideTo(cy, viewportAt(node.position(), cy.zoom(), sizeOf(cy)))
    },
    panBy(x, y) {
      cy?.panBy({ x, y })
    },
    seesAnyOf(actors) {
      if (!cy) return false
      const { x1, y1, x2, y2 } = cy.extent()
      return stands(cy, actors).some(({ x, y }) => x > x1 && x < x2 && y > y1 && y < y2)
    },
  }
}

/** The viewport in which that is seen. */
export function openingViewport(cy: Core, opening: Opening): Viewport {
  if ('at' in opening) return { zoom: opening.at.zoom, pan: { ...opening.at.pan } }
  const { actors, centre, ...options } = opening
  const [middle] = centre === undefined ? [] : stands(cy, new Set([centre]))
  return fitViewport(stands(cy, actors), sizeOf(cy), middle ? { ...options, around: middle } : options)
}

/** Where these actors stand, or everyone on the drawing that is shown. */
function stands(cy: Core, actors?: ReadonlySet<ActorId>): Stand[] {
  const nodes: NodeCollection = cy.nodes()
  const keys = actors && new Set([...actors].map(actorKey))
  const found: Stand[] = []
  nodes.forEach(node => {
    if (keys ? !keys.has(node.id()) : node.hasClass(viewClass.hidden)) return
    found.push({ ...placeOf(node), width: Number(node.data('width')), height: Number(node.data('height')) })
  })
  return found
}

const sizeOf = (cy: Core): Size => ({ width: cy.width(), height: cy.height() })
