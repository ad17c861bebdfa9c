import { FONT_SIZE } from '#layout/boxes.ts'
import { CLOSEST_ZOOM } from '#layout/frame.ts'
import type { Point } from '#model/records.ts'

/** Which part of the drawing is in sight: a point of it is at `zoom · point + pan` on screen. */
export interface Viewport {
  readonly zoom: number
  readonly pan: Point
}

/** A box on the drawing: its centre and size, in model pixels. */
export interface Stand {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Width and height of the canvas, in screen pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface FitOptions {
  /** Screen pixels that stay free on every side. */
  readonly padding: number
  /** Not smaller than this, even when not everything fits then. */
  readonly leastZoom?: number
  /** What must be in the middle when not everything fits. */
  readonly around?: Point
  /** Parts of the canvas with buttons on them, in screen pixels: no box is put under these if that can be helped. */
  readonly keepClear?: readonly Stand[]
}

export const FARTHEST_ZOOM = 0.03
export const NEAREST_ZOOM = 4

/** The viewport in which all these boxes are in sight, in the middle, no larger than is pleasant. */
export function fitViewport(boxes: readonly Stand[], size: Size, options: FitOptions): Viewport {
  const bounds = boundsOf(boxes)
  const { padding, leastZoom = FARTHEST_ZOOM, around } = options
  const room = { width: Math.max(1, size.width - 2 * padding), height: Math.max(1, size.height - 2 * padding) }
  const fitting = Math.min(room.width / Math.max(1, bounds.width), room.height / Math.max(1, bounds.height))
  const zoom = Math.max(leastZoom, Math.min(CLOSEST_ZOOM, fitting))
  const wide = bounds.width * zoom > room.width + 1
  const high = bounds.height * zoom > room.height + 1
  const x = wide && around ? within(around.x, bounds.x, bounds.width, room.width / zoom) : bounds.x
  const y = high && around ? within(around.y, bounds.y, bounds.height, room.height / zoom) : bounds.y
  const viewport = viewportAt({ x, y }, zoom, size)
  if (wide || high || !options.keepClear) return viewport
  return besideButtons(boxes, bounds, size, options, zoom) ?? viewport
}

/** A little smaller or aside, so that no box is under a button, or as few as can be: the largest that is so, nearest to the middle. */
function besideButtons(
  boxes: readonly Stand[],
  bounds: Stand,
  size: Size,
  { padding, leastZoom = FARTHEST_ZOOM, keepClear = [] }: FitOptions,
  largest: number,
): Viewport | undefined {
  const smallest = Math.max(leastZoom, Math.min(largest, Math.max(READABLE, largest * SMALLER)))
  let best: { readonly viewport: Viewport; readonly covered: number } | undefined
  for (let zoom = largest; zoom >= smallest; zoom *= 0.985) {
    const slackX = (size.width - 2 * padding - bounds.width * zoom) / 2
    const slackY = (size.height - 2 * padding - bounds.height * zoom) / 2
    const centred = viewportAt(bounds, zoom, size)
    for (const [x, y] of ASIDE) {
      const pan = { x: centred.pan.x + x * slackX, y: centred.pan.y + y * slackY }
      const covered = boxes.filter(box => keepClear.some(part => isUnder(box, part, { zoom, pan }))).length
      if (covered === 0) return { zoom, pan }
      if (!best || covered < best.covered) best = { viewport: { zoom, pan }, covered }
    }
  }
  return best?.viewport
}

/** How much smaller names may get for the sake of buttons. */
const SMALLER = 0.75
/** But never below this: names of 11 px. */
const READABLE = 11 / FONT_SIZE
/** Where to put the drawing in the room that is left, nearest to the middle first. */
const ASIDE = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1]
  .flatMap((x, _i, all) => all.map(y => [x, y] as const))
  .sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - (bx * bx + by * by))
/** Room between a box and a button, in screen pixels. */
const APART = 8

function isUnder(box: Stand, part: Stand, { zoom, pan }: Viewport): boolean {
  const dx = Math.abs(box.x * zoom + pan.x - part.x)
  const dy = Math.abs(box.y * zoom + pan.y - part.y)
  return dx < (box.width * zoom + part.width) / 2 + APART && dy < (box.height * zoom + part.height) / 2 + APART
}

/** As near to `wanted` as keeps the window full of drawing. */
function within(wanted: number, centre: number, length: number, window: number): number {
  const slack = Math.max(0, (length - window) / 2)
  return Math.min(centre + slack, Math.max(centre - slack, wanted))
}

/** The viewport with this point of the drawing in the middle. */
export const viewportAt = ({ x, y }: Point, zoom: number, { width, height }: Size): Viewport => ({
  zoom,
  pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom },
})

/** The viewport after zooming by a factor, with the middle of the canvas staying where it is. */
export function zoomedBy({ zoom, pan }: Viewport, factor: number, { width, height }: Size): Viewport {
  const next = Math.min(NEAREST_ZOOM, Math.max(FARTHEST_ZOOM, zoom * factor))
  const middle = { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom }
  return viewportAt(middle, next, { width, height })
}

/** The smallest box round all of these. */
export function boundsOf(boxes: readonly Stand[]): Stand {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x - width / 2)
    right = Math.max(right, x + width / 2)
    top = Math.min(top, y - height / 2)
    bottom = Math.max(bottom, y + height / 2)
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}
