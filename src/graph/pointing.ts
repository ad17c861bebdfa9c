import type { Core, EdgeSingular, EventObject } from 'cytoscape'
import { viewClass } from './view.ts'

/** Size on screen of the words on the line that is pointed at, in pixels. */
const TOLD = 15

/** Shows the words on the line that the mouse points at, and which pointer fits; the returned function stops that. */
export function followPointer(cy: Core): () => void {
  const container = cy.container()
  if (!container) return () => {}
  const over = ({ target }: EventObject) => {
    container.style.cursor = 'pointer'
    if (!target.isEdge()) return
    const edge = target as EdgeSingular
    edge.addClass(viewClass.pointed)
    // Readable however far out the drawing is zoomed.
    edge.style('font-size', Math.max(TOLD, TOLD / cy.zoom()))
  }
  const out = ({ target }: EventObject) => {
    container.style.cursor = ''
    if (!target.isEdge()) return
    target.removeClass(viewClass.pointed)
    target.removeStyle('font-size')
  }
  cy.on('mouseover', 'node, edge', over)
  cy.on('mouseout', 'node, edge', out)
  return () => {
    cy.off('mouseover', 'node, edge', over)
    cy.off('mouseout', 'node, edge', out)
  }
}
