import type { Point } from '#model/records.ts'
import { type Drawing, hasFamily } from './drawing.ts'
import { boxesTouch, stretchesCross, stretchMeetsBox } from './geometry.ts'
import { GAP_X, GAP_Y } from './standing.ts'

/** Where actors stand; null: nowhere yet. */
export type Places = readonly (Point | null)[]

const [STEP_X, STEP_Y] = [24, 18]
/** How far from those it belongs to a place is looked for at first, and how much further when all is full. */
const REACH = { x: 620, y: 420 } as const
const FURTHER = 1.6
const [UNDER, CROSSING, OUTSIDE] = [250, 100, 1.2]

/** The best free place for actor i of a drawing, near those it is linked to or else its family. Nobody else moves. */
export function placeOne(drawing: Drawing, places: Places, i: number): Point {
  const standing = places.flatMap((place, j) => (place && j !== i ? [j] : []))
  if (standing.length === 0) return { x: 0, y: 0 }
  const scene = sceneOf(drawing, places, i, standing)
  for (let reach = 1; ; reach *= FURTHER) {
    const found = bestPlace(scene, reach)
    if (found) return found
  }
}

/** What is looked at for one newcomer. */
interface Scene {
  readonly drawing: Drawing
  readonly i: number
  readonly boxes: readonly { readonly j: number; readonly at: Point }[]
  readonly lines: readonly { readonly a: number; readonly b: number; readonly p: Point; readonly q: Point }[]
  readonly neighbours: readonly { readonly j: number; readonly at: Point }[]
  readonly kin: readonly Point[]
  readonly anchor: Point
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

function sceneOf(drawing: Drawing, places: Places, i: number, standing: readonly number[]): Scene {
  const seat = (j: number) => ({ j, at: places[j] ?? { x: 0, y: 0 } })
  const boxes = standing.map(seat)
  const linked = drawing.links.flatMap(([a, b]) => (a === i ? [b] : b === i ? [a] : []))
  const neighbours = linked.filter(j => places[j]).map(seat)
  const family = drawing.families[i] ?? 0
  const kin = hasFamily(family) ? boxes.filter(({ j }) => drawing.families[j] === family).map(({ at }) => at) : []
  const lines = drawing.links.flatMap(([a, b]) => {
    const [p, q] = [places[a], places[b]]
    return p && q && a !== i && b !== i ? [{ a, b, p, q }] : []
  })
  const near = neighbours.length > 0 ? neighbours.map(({ at }) => at) : kin.length > 0 ? kin : boxes.map(({ at }) => at)
  return { drawing, i, boxes, lines, neighbours, kin, anchor: middle(near), area: areaOf(drawing, boxes) }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length
const middle = (points: readonly Point[]): Point => ({ x: mean(points.map(p => p.x)), y: mean(points.map(p => p.y)) })

function areaOf({ widths, heights }: Drawing, boxes: Scene['boxes']): Scene['area'] {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    -Number.MAX_VALUE,
    Number.POSITIVE_INFINITY,
    -Number.MAX_VALUE,
  ]
  for (const { j, at } of boxes) {
    const [w, h] = [(widths[j] ?? 0) / 2, (heights[j] ?? 0) / 2]
    left = Math.min(left, at.x - w)
    right = Math.max(right, at.x + w)
    top = Math.min(top, at.y - h)
    bottom = Math.max(bottom, at.y + h)
  }
  return { left, right, top, bottom }
}

function bestPlace(scene: Scene, reach: number): Point | undefined {
  const { anchor, drawing, i } = scene
  const [w, h] = [(drawing.widths[i] ?? 0) / 2, (drawing.heights[i] ?? 0) / 2]
  const near = nearby(scene, REACH.x * reach + w, REACH.y * reach + h)
  let best: Point | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (let y = -REACH.y * reach; y <= REACH.y * reach; y += STEP_Y) {
    for (let x = -REACH.x * reach; x <= REACH.x * reach; x += STEP_X) {
      const at = { x: Math.round(anchor.x + x), y: Math.round(anchor.y + y) }
      if (near.boxes.some(box => isCrowded(drawing, i, at, box))) continue
      const cost = costOf(near, at, w, h, lowest)
      if (cost >= lowest) continue
      best = at
      lowest = cost
    }
  }
  return best
}

/** Only what can matter so near the anchor: a large map has thousands of other boxes. */
function nearby(scene: Scene, reachX: number, reachY: number): Scene {
  const { anchor, boxes, lines, neighbours, drawing } = scene
  const must = [anchor, ...neighbours.map(({ at }) => at)]
  const left = Math.min(...must.map(p => p.x), anchor.x - reachX) - GAP_X
  const right = Math.max(...must.map(p => p.x), anchor.x + reachX) + GAP_X
  const top = Math.min(...must.map(p => p.y), anchor.y - reachY) - GAP_Y
  const bottom = Math.max(...must.map(p => p.y), anchor.y + reachY) + GAP_Y
  const centre = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const [w, h] = [(right - left) / 2, (bottom - top) / 2]
  return {
    ...scene,
    boxes: boxes.filter(({ j, at }) =>
      boxesTouch(at, centre, w + (drawing.widths[j] ?? 0) / 2, h + (drawing.heights[j] ?? 0) / 2),
    ),
    lines: lines.filter(({ p, q }) => stretchMeetsBox(p, q, centre, w, h)),
  }
}

function isCrowded({ widths, heights }: Drawing, i: number, at: Point, box: Scene['boxes'][number]): boolean {
  const w = ((widths[i] ?? 0) + (widths[box.j] ?? 0)) / 2 + GAP_X
  const h = ((heights[i] ?? 0) + (heights[box.j] ?? 0)) / 2 + GAP_Y
  return boxesTouch(at, box.at, w, h)
}

function costOf(scene: Scene, at: Point, w: number, h: number, limit: number): number {
  const { area, kin, neighbours, lines, boxes, drawing } = scene
  const outX = Math.max(0, area.left - (at.x - w), at.x + w - area.right)
  const outY = Math.max(0, area.top - (at.y - h), at.y + h - area.bottom)
  let cost = OUTSIDE * (outX + outY)
  if (kin.length > 0) cost += 0.1 * Math.min(...kin.map(member => distance(at, member)))
  for (const neighbour of neighbours) cost += 0.15 * distance(at, neighbour.at)
  if (neighbours.length === 0 && kin.length === 0) cost += 0.15 * distance(at, scene.anchor)
  for (const { p, q } of lines) if (stretchMeetsBox(p, q, at, w, h)) cost += UNDER
  for (const neighbour of neighbours) {
    if (cost >= limit) return cost
    for (const { j, at: place } of boxes) {
      if (j === neighbour.j) continue
      const [bw, bh] = [(drawing.widths[j] ?? 0) / 2, (drawing.heights[j] ?? 0) / 2]
      if (stretchMeetsBox(at, neighbour.at, place, bw, bh)) cost += UNDER
    }
    for (const { a, b, p, q } of lines) {
      if (a !== neighbour.j && b !== neighbour.j && stretchesCross(at, neighbour.at, p, q)) cost += CROSSING
    }
  }
  return cost
}

const distance = (p: Point, q: Point): number => Math.sqrt((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y))
