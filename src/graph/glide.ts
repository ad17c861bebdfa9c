import type { Core } from 'cytoscape'
import type { Viewport } from './viewport.ts'

const GLIDE_MS = 300

/** Where a glide is going, on the drawing's own scratch space: pressing + twice zooms in twice. */
const GOAL = '_netwerkkaart_goal'

/** Moves what is in sight: a short glide, or at once for who asked for no movement. */
export function glideTo(cy: Core, { zoom, pan }: Viewport): void {
  cy.stop(true)
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    cy.viewport({ zoom, pan: { ...pan } })
    return
  }
  cy.scratch(GOAL, { zoom, pan })
  cy.animate({ zoom, pan: { ...pan } }, { duration: GLIDE_MS, easing: 'ease-in-out' })
}

/** What is in sight, or will be when the glide is over. */
export function viewportOf(cy: Core): Viewport {
  return cy.animated() ? (cy.scratch(GOAL) as Viewport) : { zoom: cy.zoom(), pan: cy.pan() }
}

/** What the drawing was last asked to look at, and the viewport that gave. */
const LOOK = '_netwerkkaart_look'
interface Look {
  readonly find: () => Viewport
  readonly found: Viewport
}

/** Looks at something, and goes on looking at it when the room for the drawing changes (keepLooking). */
export function lookAt(cy: Core, find: () => Viewport, how: 'glide' | 'atOnce'): void {
  const found = find()
  cy.scratch(LOOK, { find, found } satisfies Look)
  if (how === 'glide') glideTo(cy, found)
  else {
    cy.stop(true) // a glide to where it looked before would go on
    cy.viewport({ zoom: found.zoom, pan: { ...found.pan } })
  }
}

/**
 * When a phone is turned, or details open beside the drawing, what was in sight stays in sight, unless someone has moved
 * the drawing since. The returned function stops that.
 */
export function keepLooking(cy: Core): () => void {
  const look = () => {
    const last = cy.scratch(LOOK) as Look | undefined
    if (last && isSame(viewportOf(cy), last.found)) lookAt(cy, last.find, 'atOnce')
  }
  cy.on('resize', look)
  return () => void cy.off('resize', look)
}

function isSame(a: Viewport, b: Viewport): boolean {
  const near = (one: number, other: number, slack: number) => Math.abs(one - other) < slack
  return near(a.zoom, b.zoom, 1e-4) && near(a.pan.x, b.pan.x, 0.5) && near(a.pan.y, b.pan.y, 0.5)
}
