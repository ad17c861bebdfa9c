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
