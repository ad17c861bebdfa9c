import type { Board } from './board.ts'

/** Least room between two boxes, beside and above each other. */
export const GAP_X = 16
export const GAP_Y = 14
/** The gap between two linked boxes that shows a link and its arrow well. */
const GOOD_GAP = 36
/** Two links of one actor nearer to each other than this (cosine of 12°) can't be told apart. */
const SAME_WAY = 0.978

/** What it costs actor i to stand here because others are too near. */
export function crowdingCost(b: Board, i: number, x: number, y: number): number {
  const { n, x: xs, y: ys, halfWidth, halfHeight } = b
  const reachX = (halfWidth[i] as number) + GAP_X
  const reachY = (halfHeight[i] as number) + GAP_Y
  let cost = 0
  for (let j = 0; j < n; j++) {
    const dx = (xs[j] as number) - x
    const overX = reachX + (halfWidth[j] as number) - (dx < 0 ? -dx : dx)
    if (overX <= 0 || j === i) continue
    const dy = (ys[j] as number) - y
    const overY = reachY + (halfHeight[j] as number) - (dy < 0 ? -dy : dy)
    if (overY > 0) cost += 150 + 4 * (overX < overY ? overX : overY)
  }
  return cost
}

/**
 * What it costs actor i to stand here, away from those it is linked to, from its family, or (Ik) from home. Who is
 * linked to nobody doesn't drift off to a corner.
 */
export function pullCost(b: Board, i: number, x: number, y: number): number {
  const kin = b.kin[i] as Int32Array
  let cost = 0
  for (let k = b.linksAt[i] as number; k < (b.linksAt[i + 1] as number); k++) {
    cost += gapCost(b, i, otherEnd(b, b.linksOf[k] as number, i), x, y)
  }
  let far = 0
  for (let k = 0; k < kin.length; k++) {
    const dx = (b.x[kin[k] as number] as number) - x
    const dy = (b.y[kin[k] as number] as number) - y
    far += Math.sqrt(dx * dx + dy * dy)
  }
  cost += far * (kin.length > 3 ? 1.8 / kin.length : 0.6)
  const isAlone = b.linksAt[i] === b.linksAt[i + 1]
  if (i === b.self) return cost + (isAlone ? 0.3 : 0.15) * (Math.abs(x - b.home.x) + Math.abs(y - b.home.y))
  return isAlone ? cost + 0.1 * (Math.abs(x - b.middleX) + Math.abs(y - b.middleY)) : cost
}

/** The actor at the other end of a link of actor i. */
export const otherEnd = (b: Board, link: number, i: number): number =>
  (b.from[link] as number) + (b.to[link] as number) - i

function gapCost(b: Board, i: number, j: number, x: number, y: number): number {
  const dx = Math.abs((b.x[j] as number) - x) - (b.halfWidth[i] as number) - (b.halfWidth[j] as number)
  const dy = Math.abs((b.y[j] as number) - y) - (b.halfHeight[i] as number) - (b.halfHeight[j] as number)
  const gap = dx > 0 ? (dy > 0 ? Math.sqrt(dx * dx + dy * dy) : dx) : dy > 0 ? dy : 0
  const more = gap - GOOD_GAP
  return more < 0 ? -1.2 * more : 0.08 * more * (1 + more / 400)
}

/** Links of one actor that leave in nearly the same direction, at this actor and at the other ends. */
export function fanCost(b: Board, i: number, x: number, y: number): number {
  const end = b.linksAt[i + 1] as number
  let cost = 0
  for (let k = b.linksAt[i] as number; k < end; k++) {
    const link = b.linksOf[k] as number
    const j = otherEnd(b, link, i)
    const dx = (b.x[j] as number) - x
    const dy = (b.y[j] as number) - y
    const length = Math.sqrt(dx * dx + dy * dy) || 1
    const ux = dx / length
    const uy = dy / length
    fanX[k] = ux
    fanY[k] = uy
    for (let h = b.linksAt[i] as number; h < k; h++)
      cost += sameWay(ux * (fanX[h] as number) + uy * (fanY[h] as number))
    cost += fanAt(b, j, link, -ux, -uy)
  }
  return cost
}

/** Scratch space for the directions of one actor's links, by their place in `linksOf`. */
const fanX = new Float64Array(65_536)
const fanY = new Float64Array(65_536)

function fanAt(b: Board, j: number, link: number, ux: number, uy: number): number {
  let cost = 0
  for (let h = b.linksAt[j] as number; h < (b.linksAt[j + 1] as number); h++) {
    const other = b.linksOf[h] as number
    if (other === link) continue
    const sign = b.from[other] === j ? 1 : -1
    cost += sameWay(sign * (ux * (b.dirX[other] as number) + uy * (b.dirY[other] as number)))
  }
  return cost
}

const sameWay = (cosine: number): number => (cosine > SAME_WAY ? (25 * (cosine - SAME_WAY)) / (1 - SAME_WAY) : 0)
