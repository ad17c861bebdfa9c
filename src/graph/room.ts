import { FONT_SIZE } from '#layout/boxes.ts'
import { textWidth } from '#layout/textWidth.ts'
import type { DrawnActor } from './elements.ts'

/** Size of the words on lines, in model pixels. */
export const LINK_FONT = 13
/** Room for an arrow and some air, in model pixels. */
const ARROW = 14

/** Whether the words fit on the straight line between two boxes: half hidden under a box they are worse than none. */
export function hasRoom(from: DrawnActor, to: DrawnActor, words: string): boolean {
  const [dx, dy] = [to.position.x - from.position.x, to.position.y - from.position.y]
  const length = Math.sqrt(dx * dx + dy * dy)
  const free = length - reach(from, dx, dy, length) - reach(to, dx, dy, length)
  return free >= (textWidth(words) * LINK_FONT) / FONT_SIZE + ARROW
}

/** How much of the line is inside a box, from its centre. */
function reach({ data }: DrawnActor, dx: number, dy: number, length: number): number {
  const across = dx === 0 ? Number.POSITIVE_INFINITY : (data.width / 2) * (length / Math.abs(dx))
  const down = dy === 0 ? Number.POSITIVE_INFINITY : (data.height / 2) * (length / Math.abs(dy))
  return Math.min(across, down)
}
