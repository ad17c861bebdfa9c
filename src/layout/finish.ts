import type { Point } from '#model/records.ts'
import { moveTo } from './anneal.ts'
import type { Board } from './board.ts'
import type { Drawing } from './drawing.ts'
import { FAMILIES } from './families.ts'
import { CLOSEST_ZOOM, VIEW } from './frame.ts'
import { extent, zoomToFit } from './measure.ts'

/** The last touches: boxes in line, Ik at the left and the municipality above, the canvas filled, whole pixels. */
export function finish(drawing: Drawing, board: Board): readonly Point[] {
  inLine(board)
  const places = Array.from(board.x, (x, i) => ({ x, y: board.y[i] as number }))
  const free = drawing.fixed.every(place => place === null)
  const shown = free ? stretched(drawing, beside(drawing, turned(drawing, places))) : places
  return shown.map(({ x, y }, i) => drawing.fixed[i] ?? { x: Math.round(x), y: Math.round(y) })
}

/** So near to being in line, in pixels, that it looks like a mistake. */
const NEARLY = 14

/** Puts boxes in line with others beside or under them, where that costs next to nothing. */
function inLine(board: Board): void {
  const { n, x, y, fixed } = board
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < n; i++) {
      if (fixed[i] === 1) continue
      for (let j = 0; j < n; j++) {
        const dx = Math.abs((x[j] as number) - (x[i] as number))
        const dy = Math.abs((y[j] as number) - (y[i] as number))
        if (j === i || dx + dy === 0) continue
        if (dy > 0 && dy < NEARLY && dx < 320) moveTo(board, i, x[i] as number, y[j] as number, LITTLE)
        else if (dx > 0 && dx < NEARLY && dy < 130) moveTo(board, i, x[j] as number, y[i] as number, LITTLE)
      }
    }
  }
}

/** What being in line may cost. */
const LITTLE = 3

/** Mirrored where needed: a mirror image reads as well, and this way every map has Ik and the municipality at the same sides. */
function turned(drawing: Drawing, places: readonly Point[]): readonly Point[] {
  const { left, top, width, height } = extent(drawing, places)
  const [middleX, middleY] = [left + width / 2, top + height / 2]
  const own = drawing.self >= 0 ? places[drawing.self] : undefined
  const government = FAMILIES.indexOf('government')
  const deciders = places.filter((_, i) => drawing.families[i] === government)
  const height0 = deciders.reduce((sum, place) => sum + place.y - middleY, 0)
  const [flipX, flipY] = [own !== undefined && own.x > middleX, height0 > 0]
  return places.map(({ x, y }) => ({ x: flipX ? 2 * middleX - x : x, y: flipY ? 2 * middleY - y : y }))
}

/** More room than this between Ik and the others looks as if Ik were left out. */
const MOST_ROOM = 110

/** Ik next to the others, when it stands at the left of all of them. */
function beside(drawing: Drawing, places: readonly Point[]): readonly Point[] {
  const own = places[drawing.self]
  if (!own || places.length === 1) return places
  const left = Math.min(...places.flatMap(({ x }, i) => (i === drawing.self ? [] : [x - (drawing.widths[i] ?? 0) / 2])))
  const nearest = left - MOST_ROOM - (drawing.widths[drawing.self] ?? 0) / 2
  return places.map((place, i) => (i === drawing.self ? { ...place, x: Math.max(own.x, nearest) } : place))
}

/** Further apart than this looks empty; the less so the more there is. */
const FURTHEST = { small: 1.25, large: 1.6 } as const

/**
 * Centres moved apart, across and down, until the drawing fills the canvas at the zoom it has anyway. Boxes keep their
 * size and lines stay lines, so that nothing can come to touch or cross.
 */
function stretched(drawing: Drawing, places: readonly Point[]): readonly Point[] {
  const area = extent(drawing, places)
  const zoom = Math.min(CLOSEST_ZOOM, zoomToFit(area.width, area.height))
  const furthest = zoom < CLOSEST_ZOOM ? FURTHEST.large : FURTHEST.small
  const byX = stretchTo(
    furthest,
    (VIEW.width - 2 * VIEW.padding) / zoom,
    places.map(p => p.x),
    drawing.widths,
  )
  const byY = stretchTo(
    furthest,
    (VIEW.height - 2 * VIEW.padding) / zoom,
    places.map(p => p.y),
    drawing.heights,
  )
  const [middleX, middleY] = [area.left + area.width / 2, area.top + area.height / 2]
  return places.map(({ x, y }) => ({ x: (x - middleX) * byX, y: (y - middleY) * byY }))
}

/** The largest factor, up to `furthest`, with which boxes of these sizes still fit in so much room. */
function stretchTo(furthest: number, room: number, centres: readonly number[], sizes: readonly number[]): number {
  let [low, high] = [1, furthest]
  for (let k = 0; k < 20; k++) {
    const factor = (low + high) / 2
    const starts = centres.map((centre, i) => centre * factor - (sizes[i] ?? 0) / 2)
    const ends = centres.map((centre, i) => centre * factor + (sizes[i] ?? 0) / 2)
    if (Math.max(...ends) - Math.min(...starts) <= room) low = factor
    else high = factor
  }
  return low
}
