import { FONT_SIZE } from './boxes.ts'
import type { Drawing } from './drawing.ts'

/** The canvas the first drawing is made for: a window of 1440 × 900 with the details closed. */
export const VIEW = { width: 1336, height: 780, padding: 24 } as const
/** Further in than this the drawing is never shown at first, however few actors there are. */
export const CLOSEST_ZOOM = 1.2

/** The part of the plane that boxes may stand in, in model pixels. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Size of the names on screen that a map of so many actors is given. */
export function namePixels(actors: number): number {
  const steps = [
    [12, 20.4],
    [22, 18],
    [30, 16],
    [50, 14],
    [65, 12],
    [100, 9],
    [120, 8],
  ] as const
  let [fromCount, fromPixels] = [0, 20.4]
  for (const [count, pixels] of steps) {
    if (actors <= count) return fromPixels + ((pixels - fromPixels) * (actors - fromCount)) / (count - fromCount)
    ;[fromCount, fromPixels] = [count, pixels]
  }
  return fromPixels
}

/** The frame at a size of names; it holds the pinned actors, and grows only when they need it to. */
export function frameFor(drawing: Drawing, pixels: number): Frame {
  const zoom = pixels / FONT_SIZE
  const width = (VIEW.width - 2 * VIEW.padding) / zoom
  const height = (VIEW.height - 2 * VIEW.padding) / zoom
  const [left, right] = span(
    drawing.fixed.map(p => p?.x),
    drawing.widths,
  )
  const [top, bottom] = span(
    drawing.fixed.map(p => p?.y),
    drawing.heights,
  )
  return { ...spread(left, right, width, 'left', 'width'), ...spread(top, bottom, height, 'top', 'height') }
}

function span(centres: readonly (number | undefined)[], sizes: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  centres.forEach((centre, i) => {
    if (centre === undefined) return
    const half = (sizes[i] ?? 0) / 2
    low = Math.min(low, centre - half)
    high = Math.max(high, centre + half)
  })
  return low > high ? [0, 0] : [low, high]
}

/** A stretch of at least this size round what must be in it; round the origin when nothing must. */
function spread<S extends string, L extends string>(low: number, high: number, size: number, start: S, length: L) {
  const total = Math.max(size, high - low)
  // Pinned actors near the middle of the plane keep the frame there; others draw it no further than needed.
  const from = Math.min(low, Math.max(high - total, -total / 2))
  return { [start]: from, [length]: total } as Record<S, number> & Record<L, number>
}
