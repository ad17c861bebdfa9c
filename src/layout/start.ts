import type { Point } from '#model/records.ts'
import { sunflower } from './arithmetic.ts'
import type { Drawing } from './drawing.ts'
import { FAMILIES } from './families.ts'
import type { Frame } from './frame.ts'

/** Where each family begins, as parts of half the frame from its middle: own circle left, then round by way of the top. */
const PLACES: readonly (readonly [number, number])[] = [
  [-0.68, 0],
  [-0.48, -0.48],
  [0, -0.68],
  [0.48, -0.48],
  [0.68, 0],
  [0.48, 0.48],
  [0, 0.68],
  [-0.48, 0.48],
]

/** Everyone with their family, in the order of the list; pinned actors where they are. */
export function startPlaces(drawing: Drawing, frame: Frame): readonly Point[] {
  const spiral = sunflower(drawing.widths.length)
  const seated = new Array<number>(FAMILIES.length + 1).fill(0)
  return drawing.families.map((family, i) => {
    const seat = seated[family] ?? 0
    seated[family] = seat + 1
    const [px, py] = PLACES[family] ?? [0, 0]
    const [sx, sy] = spiral[seat] ?? [0, 0]
    const x = frame.left + (frame.width / 2) * (1 + px) + 60 * sx
    const y = frame.top + (frame.height / 2) * (1 + py) + 34 * sy
    return drawing.fixed[i] ?? inFrame(drawing, frame, i, { x, y })
  })
}

/** The nearest place at which this actor's box lies in the frame. */
function inFrame(drawing: Drawing, frame: Frame, i: number, { x, y }: Point): Point {
  const w = (drawing.widths[i] ?? 0) / 2
  const h = (drawing.heights[i] ?? 0) / 2
  return {
    x: Math.max(frame.left + w, Math.min(frame.left + frame.width - w, x)),
    y: Math.max(frame.top + h, Math.min(frame.top + frame.height - h, y)),
  }
}
