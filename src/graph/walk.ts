import type { Point } from '#model/records.ts'

/** A step over the drawing by key. */
export type Direction = 'left' | 'right' | 'up' | 'down'

/** Someone who can be stepped to. */
export interface Standing<I> extends Point {
  readonly id: I
}

/**
 * Who stands next in this direction: within 45° of it (60° when nobody is), the nearest by distance with what is off the
 * line counted double. Nobody: undefined.
 */
export function nextInDirection<I>(
  all: readonly Standing<I>[],
  from: Standing<I>,
  direction: Direction,
): I | undefined {
  for (const widest of [1, Math.sqrt(3)]) {
    let best: { readonly id: I; readonly cost: number } | undefined
    for (const { id, x, y } of all) {
      const { ahead, aside } = seenAlong(direction, x - from.x, y - from.y)
      if (id === from.id || ahead <= 0 || aside > ahead * widest) continue
      const cost = ahead + 2 * aside
      if (!best || cost < best.cost) best = { id, cost }
    }
    if (best) return best.id
  }
  return undefined
}

function seenAlong(direction: Direction, dx: number, dy: number): { readonly ahead: number; readonly aside: number } {
  const across = direction === 'left' || direction === 'right'
  const forward = direction === 'right' || direction === 'down' ? 1 : -1
  return { ahead: forward * (across ? dx : dy), aside: Math.abs(across ? dy : dx) }
}
