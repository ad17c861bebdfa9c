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
  return viewportAt({ x, y }, zoom, size)
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
