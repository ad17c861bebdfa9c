import type { Core } from 'cytoscape'
import type { ActorId, Point } from '#model/records.ts'
import { actorOf } from './keys.ts'
import { viewClass } from './view.ts'

/** Screen pixels round a box that still count as the box: fingers are wide. */
const SLACK = 8

/** The actor whose box is at this place of the drawing, the nearest one where two are. */
export function actorAt(cy: Core, { x, y }: Point): ActorId | undefined {
  const slack = SLACK / cy.zoom()
  let best: { readonly key: string; readonly distance: number } | undefined
  cy.nodes().forEach(node => {
    if (node.hasClass(viewClass.hidden)) return
    const { x: nodeX, y: nodeY } = node.position()
    const [dx, dy] = [Math.abs(nodeX - x), Math.abs(nodeY - y)]
    if (dx > Number(node.data('width')) / 2 + slack || dy > Number(node.data('height')) / 2 + slack) return
    if (!best || dx + dy < best.distance) best = { key: node.id(), distance: dx + dy }
  })
  return best && actorOf(best.key)
}
