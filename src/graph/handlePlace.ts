import type { Core } from 'cytoscape'
import type { ActorId, Point } from '#model/records.ts'
import { actorKey } from './keys.ts'
import { viewClass } from './view.ts'

/** Diameter of the handle, and how far its middle stands from the border of the box: screen pixels. */
export const HANDLE_SIZE = 44
const DISTANCE = HANDLE_SIZE / 2 + 6

/** Where the handle's top left corner comes: right of the box, or left of it where there is no room; nowhere when out of sight. */
export function handlePlace(cy: Core, actor: ActorId): Point | undefined {
  const node = cy.getElementById(actorKey(actor))
  if (node.empty() || node.hasClass(viewClass.hidden)) return undefined
  const { x, y } = node.renderedPosition()
  const reach = (Number(node.data('width')) / 2) * cy.zoom() + DISTANCE
  const [width, height] = [cy.width(), cy.height()]
  if (x < 0 || y < 0 || x > width || y > height) return undefined
  const side = x + reach + HANDLE_SIZE / 2 <= width ? 1 : -1
  return { x: x + side * reach - HANDLE_SIZE / 2, y: y - HANDLE_SIZE / 2 }
}
