import type { Core } from 'cytoscape'
import type { Viewport } from './viewport.ts'

const GLIDE_MS = 300

/** Moves what is in sight: a short glide, or at once for who asked for no movement. */
export function glideTo(cy: Core, { zoom, pan }: Viewport): void {
  cy.stop(true)
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.viewport({ zoom, pan: { ...pan } })
  else cy.animate({ zoom, pan: { ...pan } }, { duration: GLIDE_MS, easing: 'ease-in-out' })
}
