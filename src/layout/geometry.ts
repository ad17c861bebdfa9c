import type { Point } from '#model/records.ts'

/** Whether two boxes touch, given their centres and half their widths and heights together. */
export const boxesTouch = (p: Point, q: Point, width: number, height: number): boolean =>
  Math.abs(p.x - q.x) < width && Math.abs(p.y - q.y) < height

/** Whether the stretch from p to q runs over the box with this centre and half its width and height. */
export function stretchMeetsBox(p: Point, q: Point, centre: Point, width: number, height: number): boolean {
  if (Math.max(p.x, q.x) <= centre.x - width || Math.min(p.x, q.x) >= centre.x + width) return false
  if (Math.max(p.y, q.y) <= centre.y - height || Math.min(p.y, q.y) >= centre.y + height) return false
  return Math.abs(side(p, q, centre)) < width * Math.abs(q.y - p.y) + height * Math.abs(q.x - p.x)
}

/** Whether two stretches cross. */
export function stretchesCross(p: Point, q: Point, r: Point, s: Point): boolean {
  return side(p, q, r) > 0 !== side(p, q, s) > 0 && side(r, s, p) > 0 !== side(r, s, q) > 0
}

/** Above 0 when c lies at one hand of the line from p to q, below 0 at the other. */
const side = (p: Point, q: Point, c: Point): number => (q.x - p.x) * (c.y - p.y) - (q.y - p.y) * (c.x - p.x)
