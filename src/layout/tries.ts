import type { Board } from './board.ts'
import { crossCost, crossingsCost, overBoxesCost, underBoxCost, underCost, withStrip } from './meeting.ts'
import { crowdingCost, fanCost, otherEnd, pullCost } from './standing.ts'

/** What actor i costs where it stands now. */
export function costNow(b: Board, i: number): number {
  const x = b.x[i] as number
  const y = b.y[i] as number
  let cost = crowdingCost(b, i, x, y) + pullCost(b, i, x, y) + fanCost(b, i, x, y) + (b.underByBox[i] as number)
  for (let k = b.linksAt[i] as number; k < (b.linksAt[i + 1] as number); k++) {
    const link = b.linksOf[k] as number
    cost += (b.underByLink[link] as number) + (b.crossByLink[link] as number)
  }
  return cost
}

/** What actor i would cost at (x, y). Stops counting above `limit`: then the answer is only "too much". */
export function costAt(b: Board, i: number, x: number, y: number, limit: number): number {
  let cost = crowdingCost(b, i, x, y)
  if (cost > limit) return cost
  cost += pullCost(b, i, x, y)
  if (cost > limit) return cost
  cost += underBoxCost(b, i, x, y)
  const end = b.linksAt[i + 1] as number
  for (let k = b.linksAt[i] as number; k < end && cost <= limit; k++) {
    const j = otherEnd(b, b.linksOf[k] as number, i)
    cost += overBoxesCost(b, i, j, x, y) + crossingsCost(b, i, j, x, y)
  }
  return cost > limit ? cost : cost + fanCost(b, i, x, y)
}

/** What the whole drawing costs: lower is better. */
export function totalCost(b: Board): number {
  let cost = 0
  for (let i = 0; i < b.n; i++) {
    const x = b.x[i] as number
    const y = b.y[i] as number
    // Each of these lies between two actors, and is counted from both.
    cost += (crowdingCost(b, i, x, y) + pullCost(b, i, x, y) + fanCost(b, i, x, y)) / 2
  }
  for (let l = 0; l < b.m; l++) cost += (b.underByLink[l] as number) + (b.crossByLink[l] as number) / 2
  return cost
}

/** Puts actor i at (x, y) and brings the kept costs up to date. */
export function settle(b: Board, i: number, x: number, y: number): void {
  b.x[i] = x
  b.y[i] = y
  for (let k = b.linksAt[i] as number; k < (b.linksAt[i + 1] as number); k++) settleLink(b, b.linksOf[k] as number)
  for (let l = 0; l < b.m; l++) {
    if (b.from[l] !== i && b.to[l] !== i) settleUnder(b, l, i)
  }
}

/** Works out every kept cost anew. */
export function settleAll(b: Board): void {
  for (let l = 0; l < b.m; l++) settleEnds(b, l)
  for (let l = 0; l < b.m; l++) settleLink(b, l)
}

function settleEnds(b: Board, l: number): void {
  const p = b.from[l] as number
  const q = b.to[l] as number
  const dx = (b.x[q] as number) - (b.x[p] as number)
  const dy = (b.y[q] as number) - (b.y[p] as number)
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  b.dirX[l] = dx / length
  b.dirY[l] = dy / length
  b.lowX[l] = b.x[dx > 0 ? p : q] as number
  b.highX[l] = b.x[dx > 0 ? q : p] as number
  b.lowY[l] = b.y[dy > 0 ? p : q] as number
  b.highY[l] = b.y[dy > 0 ? q : p] as number
}

function settleLink(b: Board, l: number): void {
  settleEnds(b, l)
  const { n, m, from, to, cross, lowX, highX, lowY, highY } = b
  const p = from[l] as number
  const q = to[l] as number
  for (let j = 0; j < n; j++) if (j !== p && j !== q) settleUnder(b, l, j)
  const left = lowX[l] as number
  const right = highX[l] as number
  const top = lowY[l] as number
  const bottom = highY[l] as number
  for (let k = 0; k < m; k++) {
    const apart =
      (highX[k] as number) < left ||
      (lowX[k] as number) > right ||
      (highY[k] as number) < top ||
      (lowY[k] as number) > bottom
    if (apart && cross[l * m + k] === 0) continue
    setCrossing(b, l, k, apart ? 0 : crossingOf(b, l, k))
  }
}

function crossingOf(b: Board, l: number, k: number): number {
  const p = b.from[l] as number
  const q = b.to[l] as number
  const r = b.from[k] as number
  const s = b.to[k] as number
  if (r === p || s === p || r === q || s === q) return 0
  return crossCost(b, r, s, b.x[p] as number, b.y[p] as number, b.x[q] as number, b.y[q] as number)
}

function setCrossing(b: Board, l: number, k: number, cost: number): void {
  const change = cost - (b.cross[l * b.m + k] as number)
  if (change === 0) return
  b.cross[l * b.m + k] = cost
  b.cross[k * b.m + l] = cost
  b.crossByLink[l] = (b.crossByLink[l] as number) + change
  b.crossByLink[k] = (b.crossByLink[k] as number) + change
}

function settleUnder(b: Board, l: number, j: number): void {
  const x = b.x[j] as number
  const y = b.y[j] as number
  const w = withStrip(b.halfWidth[j] as number)
  const h = withStrip(b.halfHeight[j] as number)
  const at = l * b.n + j
  const before = b.under[at] as number
  const apart =
    (b.highX[l] as number) < x - w ||
    (b.lowX[l] as number) > x + w ||
    (b.highY[l] as number) < y - h ||
    (b.lowY[l] as number) > y + h
  if (apart && before === 0) return
  const change = (apart ? 0 : underOf(b, l, j, x, y)) - before
  if (change === 0) return
  b.under[at] = before + change
  b.underByLink[l] = (b.underByLink[l] as number) + change
  b.underByBox[j] = (b.underByBox[j] as number) + change
}

function underOf(b: Board, l: number, j: number, x: number, y: number): number {
  const p = b.from[l] as number
  const q = b.to[l] as number
  return underCost(b, j, x, y, b.x[p] as number, b.y[p] as number, b.x[q] as number, b.y[q] as number)
}
