import type { LinkId, NetworkMap, Point } from '#model/records.ts'
import { type Drawing, drawnMap, isPlace } from './drawing.ts'
import { stretchMeetsBox } from './geometry.ts'
import { linksUnder } from './measure.ts'

/** Bends to try, in pixels away from the straight line: the smallest that frees it. */
const BENDS = [30, -30, 50, -50, 75, -75, 100, -100, 130, -130, 170, -170]
/** On larger maps nobody follows single lines, and looking for bends would take too long. */
const MOST_ACTORS = 200

/**
 * Lines that would run under a box, and how far they bend to get past it: the distance from the middle of the straight
 * line to the control point of a quadratic curve between the centres, above 0 to the right as seen from the source.
 */
export function bendsOf(map: NetworkMap): ReadonlyMap<LinkId, number> {
  const bends = new Map<LinkId, number>()
  if (map.actors.size > MOST_ACTORS) return bends
  const { ids, drawing } = drawnMap(map)
  const places = ids.map(id => map.actors.get(id)?.position)
  if (!places.every(isPlace)) return bends
  const byPair = new Map<string, number>()
  for (const { link } of linksUnder(drawing, places)) {
    const [a, b] = drawing.links[link] ?? [0, 0]
    byPair.set(`${a} ${b}`, freeingBend(drawing, places, a, b))
  }
  const numbers = new Map(ids.map((id, i) => [id, i]))
  for (const { id, source, target } of map.links.values()) {
    const [p, q] = [numbers.get(source) ?? -1, numbers.get(target) ?? -1]
    const bend = byPair.get(p < q ? `${p} ${q}` : `${q} ${p}`)
    if (bend) bends.set(id, p < q ? bend : -bend)
  }
  return bends
}

/** 0 when no bend frees the line: then it stays straight. */
function freeingBend(drawing: Drawing, places: readonly Point[], a: number, b: number): number {
  return BENDS.find(bend => meetings(drawing, places, a, b, bend) === 0) ?? 0
}

const PIECES = 16

function meetings(drawing: Drawing, places: readonly Point[], a: number, b: number, bend: number): number {
  const [p, q] = [places[a], places[b]]
  if (!p || !q) return 0
  const curve = curvePoints(p, q, bend)
  return places.filter((place, i) => {
    if (i === a || i === b) return false
    const [w, h] = [(drawing.widths[i] ?? 0) / 2 + 2, (drawing.heights[i] ?? 0) / 2 + 2]
    return curve.some((to, k) => k > 0 && stretchMeetsBox(curve[k - 1] ?? to, to, place, w, h))
  }).length
}

function curvePoints(p: Point, q: Point, bend: number): readonly Point[] {
  const [dx, dy] = [q.x - p.x, q.y - p.y]
  const length = Math.sqrt(dx * dx + dy * dy) || 1
  const control = { x: (p.x + q.x) / 2 - (dy / length) * bend, y: (p.y + q.y) / 2 + (dx / length) * bend }
  return Array.from({ length: PIECES + 1 }, (_, k) => {
    const [t, s] = [k / PIECES, 1 - k / PIECES]
    return {
      x: s * s * p.x + 2 * s * t * control.x + t * t * q.x,
      y: s * s * p.y + 2 * s * t * control.y + t * t * q.y,
    }
  })
}
