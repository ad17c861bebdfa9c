import type { Board } from './board.ts'

/** A link under a box tells a lie: it seems to end there. */
const UNDER = 450
/** So much more when it runs through the middle: then there is always a way that is better. */
const DEEP = 200
const NEARLY_UNDER = 24
/** A link this near a box seems to touch it. */
const NEAR = 9
/** A crossing slows reading; more so when two lines cross at a narrow angle. */
const CROSSING = 100
const NARROW = 60

/** Half the size of a box with the strip round it in which a link is too near. */
export const withStrip = (half: number): number => half + NEAR

/** What it costs that the stretch (x1, y1)–(x2, y2) runs under the box of actor i at (cx, cy), or close by it. */
export function underCost(b: Board, i: number, cx: number, cy: number, x1: number, y1: number, x2: number, y2: number) {
  const w = (b.halfWidth[i] as number) + NEAR
  const h = (b.halfHeight[i] as number) + NEAR
  if (x1 < x2 ? x1 > cx + w || x2 < cx - w : x2 > cx + w || x1 < cx - w) return 0
  if (y1 < y2 ? y1 > cy + h || y2 < cy - h : y2 > cy + h || y1 < cy - h) return 0
  const dx = x2 - x1
  const dy = y2 - y1
  const side = dx * (cy - y1) - dy * (cx - x1)
  const away = side < 0 ? -side : side
  const ax = dx < 0 ? -dx : dx
  const ay = dy < 0 ? -dy : dy
  if (away > w * ay + h * ax) return 0
  const reach = (w - NEAR) * ay + (h - NEAR) * ax
  return away > reach ? NEARLY_UNDER : (UNDER + (DEEP * (reach - away)) / reach) | 0
}

/** What all links but those of actor i cost by running under its box at (x, y). */
export function underBoxCost(b: Board, i: number, x: number, y: number): number {
  const { m, from, to, lowX, highX, lowY, highY } = b
  const w = (b.halfWidth[i] as number) + NEAR
  const h = (b.halfHeight[i] as number) + NEAR
  const left = x - w
  const right = x + w
  const top = y - h
  const bottom = y + h
  let cost = 0
  for (let l = 0; l < m; l++) {
    if ((highX[l] as number) < left || (lowX[l] as number) > right) continue
    if ((highY[l] as number) < top || (lowY[l] as number) > bottom) continue
    const p = from[l] as number
    const q = to[l] as number
    if (p === i || q === i) continue
    cost += underCost(b, i, x, y, b.x[p] as number, b.y[p] as number, b.x[q] as number, b.y[q] as number)
  }
  return cost
}

/** What a link between actors i and j costs by running under other boxes, when i stands at (x, y). */
export function overBoxesCost(b: Board, i: number, j: number, x: number, y: number): number {
  const { n, x: xs, y: ys, halfWidth, halfHeight } = b
  const x2 = xs[j] as number
  const y2 = ys[j] as number
  const left = (x < x2 ? x : x2) - NEAR
  const right = (x < x2 ? x2 : x) + NEAR
  const top = (y < y2 ? y : y2) - NEAR
  const bottom = (y < y2 ? y2 : y) + NEAR
  let cost = 0
  for (let k = 0; k < n; k++) {
    const cx = xs[k] as number
    const w = halfWidth[k] as number
    if (cx + w < left || cx - w > right) continue
    const cy = ys[k] as number
    const h = halfHeight[k] as number
    if (cy + h < top || cy - h > bottom || k === i || k === j) continue
    cost += underCost(b, k, cx, cy, x, y, x2, y2)
  }
  return cost
}

/** What a link between actors i and j costs by crossing others, when i stands at (x, y). */
export function crossingsCost(b: Board, i: number, j: number, x: number, y: number): number {
  const { m, from, to, lowX, highX, lowY, highY } = b
  const x2 = b.x[j] as number
  const y2 = b.y[j] as number
  const left = x < x2 ? x : x2
  const right = x < x2 ? x2 : x
  const top = y < y2 ? y : y2
  const bottom = y < y2 ? y2 : y
  let cost = 0
  for (let l = 0; l < m; l++) {
    if ((highX[l] as number) < left || (lowX[l] as number) > right) continue
    if ((highY[l] as number) < top || (lowY[l] as number) > bottom) continue
    const p = from[l] as number
    const q = to[l] as number
    if (p !== i && q !== i && p !== j && q !== j) cost += crossCost(b, p, q, x, y, x2, y2)
  }
  return cost
}

/** What it costs that the stretch (x1, y1)–(x2, y2) crosses the one from actor p to actor q; 0 when it does not. */
export function crossCost(b: Board, p: number, q: number, x1: number, y1: number, x2: number, y2: number): number {
  const x3 = b.x[p] as number
  const y3 = b.y[p] as number
  const x4 = b.x[q] as number
  const y4 = b.y[q] as number
  const dx = x2 - x1
  const dy = y2 - y1
  const s3 = dx * (y3 - y1) - dy * (x3 - x1)
  const s4 = dx * (y4 - y1) - dy * (x4 - x1)
  if (s3 > 0 === s4 > 0) return 0
  const ex = x4 - x3
  const ey = y4 - y3
  const s1 = ex * (y1 - y3) - ey * (x1 - x3)
  const s2 = ex * (y2 - y3) - ey * (x2 - x3)
  if (s1 > 0 === s2 > 0) return 0
  const along = dx * ex + dy * ey
  const cosine2 = (along * along) / ((dx * dx + dy * dy) * (ex * ex + ey * ey))
  return (CROSSING + NARROW * cosine2) | 0
}
