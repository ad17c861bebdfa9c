import type { Point } from '#model/records.ts'
import { FONT_SIZE } from './boxes.ts'
import type { Drawing } from './drawing.ts'
import { CLOSEST_ZOOM, VIEW } from './frame.ts'
import { boxesTouch, stretchesCross, stretchMeetsBox } from './geometry.ts'

/** How well a drawing reads, in figures. */
export interface Measures {
  /** Pairs of boxes that touch. */
  readonly overlaps: number
  /** How often a link runs under a box that is not its own. */
  readonly under: number
  readonly crossings: number
  /** Size of the names on a screen of 1440 × 900, when all is in sight. */
  readonly namePixels: number
  /** −1 to 1: how much nearer actors stand to their own family than to the nearest other one. */
  readonly silhouette: number
  /** Mean length of a link, as part of the drawing's diagonal. */
  readonly reach: number
}

/** The figures of a drawing in which everyone stands at these places. */
export function measure(drawing: Drawing, places: readonly Point[]): Measures {
  const area = extent(drawing, places)
  return {
    overlaps: pairs(drawing.widths.length).filter(([i, j]) => touch(drawing, places, i, j)).length,
    under: linksUnder(drawing, places).length,
    crossings: crossingsOf(drawing, places),
    namePixels: FONT_SIZE * zoomToFit(area.width, area.height),
    silhouette: silhouette(drawing, places),
    reach: reach(drawing, places) / Math.sqrt(area.width * area.width + area.height * area.height),
  }
}

/** The rectangle round all boxes. */
export function extent(drawing: Drawing, places: readonly Point[]) {
  const xs = places.map((p, i) => [p.x - (drawing.widths[i] ?? 0) / 2, p.x + (drawing.widths[i] ?? 0) / 2])
  const ys = places.map((p, i) => [p.y - (drawing.heights[i] ?? 0) / 2, p.y + (drawing.heights[i] ?? 0) / 2])
  const [left, right] = [Math.min(...xs.map(x => x[0] ?? 0)), Math.max(...xs.map(x => x[1] ?? 0))]
  const [top, bottom] = [Math.min(...ys.map(y => y[0] ?? 0)), Math.max(...ys.map(y => y[1] ?? 0))]
  return { left, top, width: right - left, height: bottom - top }
}

/** How far in the view can be while so much is in sight. */
export function zoomToFit(width: number, height: number): number {
  const [w, h] = [VIEW.width - 2 * VIEW.padding, VIEW.height - 2 * VIEW.padding]
  return Math.min(CLOSEST_ZOOM, w / width, h / height)
}

/** Which links run under which boxes, by number. */
export function linksUnder(drawing: Drawing, places: readonly Point[]): readonly { link: number; box: number }[] {
  return drawing.links.flatMap(([a, b], link) =>
    places.flatMap((place, box) => {
      const [p, q] = [places[a], places[b]]
      if (box === a || box === b || !p || !q) return []
      const [w, h] = [(drawing.widths[box] ?? 0) / 2, (drawing.heights[box] ?? 0) / 2]
      return stretchMeetsBox(p, q, place, w, h) ? [{ link, box }] : []
    }),
  )
}

function touch(drawing: Drawing, places: readonly Point[], i: number, j: number): boolean {
  const [p, q] = [places[i], places[j]]
  const w = ((drawing.widths[i] ?? 0) + (drawing.widths[j] ?? 0)) / 2
  const h = ((drawing.heights[i] ?? 0) + (drawing.heights[j] ?? 0)) / 2
  return p !== undefined && q !== undefined && boxesTouch(p, q, w, h)
}

function crossingsOf(drawing: Drawing, places: readonly Point[]): number {
  const lines = drawing.links
  return pairs(lines.length).filter(([k, l]) => {
    const [a, b] = lines[k] ?? [0, 0]
    const [c, d] = lines[l] ?? [0, 0]
    const [p, q, r, s] = [places[a], places[b], places[c], places[d]]
    if (a === c || a === d || b === c || b === d || !p || !q || !r || !s) return false
    return stretchesCross(p, q, r, s)
  }).length
}

function pairs(count: number): readonly (readonly [number, number])[] {
  const all: (readonly [number, number])[] = []
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) all.push([j, i])
  return all
}

const distance = (p: Point, q: Point): number => Math.sqrt((p.x - q.x) * (p.x - q.x) + (p.y - q.y) * (p.y - q.y))

function reach(drawing: Drawing, places: readonly Point[]): number {
  const lengths = drawing.links.map(([a, b]) => {
    const [p, q] = [places[a], places[b]]
    return p && q ? distance(p, q) : 0
  })
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
}

function silhouette(drawing: Drawing, places: readonly Point[]): number {
  const scores = places.flatMap((place, i) => {
    const byFamily = new Map<number, number[]>()
    places.forEach((other, j) => {
      const family = drawing.families[j] ?? 0
      if (j !== i) byFamily.set(family, [...(byFamily.get(family) ?? []), distance(place, other)])
    })
    const mean = (list: readonly number[]): number => list.reduce((sum, d) => sum + d, 0) / list.length
    const own = byFamily.get(drawing.families[i] ?? 0)
    byFamily.delete(drawing.families[i] ?? 0)
    if (!own || byFamily.size === 0) return []
    const [near, other] = [mean(own), Math.min(...[...byFamily.values()].map(mean))]
    return [(other - near) / Math.max(near, other)]
  })
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}
