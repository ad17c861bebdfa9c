import { exp, ln } from './arithmetic.ts'
import type { Board } from './board.ts'
import { otherEnd } from './standing.ts'
import { costAt, costNow, settle } from './tries.ts'

/** Hot enough to forget where everyone started, cold enough that only better places are still taken. */
const HOT = 600
const COLD = 2.5

/** −ln of a thousand chances, evenly spread: how much dearer a try may be, in temperatures. */
const PATIENCE = Float64Array.from({ length: 1024 }, (_, i) => -ln((i + 0.5) / 1024))

/**
 * Shakes the drawing and lets it cool: bad moves are taken less and less. `from` and `to` say which part of the whole
 * cooling to do (0 to 1), `steps` how many tries that part has.
 */
export function anneal(b: Board, random: () => number, steps: number, from = 0, to = 1): void {
  const movable = Int32Array.from(b.fixed.keys()).filter(i => b.fixed[i] === 0)
  if (movable.length === 0) return
  const cool = exp((ln(COLD / HOT) * (to - from)) / steps)
  let temperature = HOT * exp(ln(COLD / HOT) * from)
  for (let k = 0; k < steps; k++) {
    const done = from + ((to - from) * k) / steps
    const i = movable[Math.floor(random() * movable.length)] as number
    const patience = temperature * (PATIENCE[Math.floor(random() * 1024)] as number)
    tryMove(b, random, i, done, patience)
    temperature *= cool
  }
}

function tryMove(b: Board, random: () => number, i: number, done: number, patience: number): void {
  const kind = random()
  if (kind < 0.15 && done < 0.85) swap(b, i, partnerOf(b, random, i), patience)
  else if (kind < 0.3 && done < 0.9) beside(b, random, i, patience)
  else if (kind < 0.36 && done < 0.7) {
    moveTo(b, i, b.frame.left + random() * b.frame.width, b.frame.top + random() * b.frame.height, patience)
  } else {
    const range = 0.35 * (1 - done) * (1 - done) + 0.012
    const dx = (2 * random() - 1) * range * b.frame.width
    const dy = (2 * random() - 1) * range * b.frame.height
    moveTo(b, i, (b.x[i] as number) + dx, (b.y[i] as number) + dy, patience)
  }
}

/** Takes the move when it is no more than `patience` dearer. */
export function moveTo(b: Board, i: number, toX: number, toY: number, patience: number): boolean {
  const { left, top, width, height } = b.frame
  const w = b.halfWidth[i] as number
  const h = b.halfHeight[i] as number
  const x = Math.max(left + w, Math.min(left + width - w, toX))
  const y = Math.max(top + h, Math.min(top + height - h, toY))
  const limit = costNow(b, i) + patience
  if (costAt(b, i, x, y, limit) > limit) return false
  settle(b, i, x, y)
  return true
}

/** Half the time a neighbour, else anyone. */
function partnerOf(b: Board, random: () => number, i: number): number {
  const neighbour = random() < 0.5 ? neighbourOf(b, random, i) : -1
  return neighbour < 0 ? Math.floor(random() * b.n) : neighbour
}

function neighbourOf(b: Board, random: () => number, i: number): number {
  const first = b.linksAt[i] as number
  const count = (b.linksAt[i + 1] as number) - first
  const pick = Math.floor(random() * count)
  return count === 0 ? -1 : otherEnd(b, b.linksOf[first + pick] as number, i)
}

function swap(b: Board, i: number, j: number, patience: number): void {
  if (i === j || b.fixed[j] === 1) return
  const [xi, yi, xj, yj] = [b.x[i] as number, b.y[i] as number, b.x[j] as number, b.y[j] as number]
  const before = costNow(b, i)
  const first = costAt(b, i, xj, yj, Number.POSITIVE_INFINITY) - before
  settle(b, i, xj, yj)
  if (!moveTo(b, j, xi, yi, patience - first)) settle(b, i, xi, yi)
}

/** Next to a neighbour or a family member, on a side by chance. */
function beside(b: Board, random: () => number, i: number, patience: number): void {
  const kin = b.kin[i] as Int32Array
  const withKin = random() < 0.4 && kin.length > 0
  const j = withKin ? (kin[Math.floor(random() * kin.length)] as number) : neighbourOf(b, random, i)
  if (j < 0) return
  const w = (b.halfWidth[i] as number) + (b.halfWidth[j] as number) + 18
  const h = (b.halfHeight[i] as number) + (b.halfHeight[j] as number) + 16
  const side = random() < 0.5 ? -1 : 1
  const along = 2 * random() - 1
  const away = 1 + random() * random()
  const level = random() < 0.5
  const dx = level ? side * away * w : along * w
  const dy = level ? along * h : side * away * h
  moveTo(b, i, (b.x[j] as number) + dx, (b.y[j] as number) + dy, patience)
}
