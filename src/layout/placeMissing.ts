import type { Point } from '#model/records.ts'
import type { Drawing } from './drawing.ts'
import { type Places, placeOne } from './placeOne.ts'

/** Places for those who have none, one by one: first who is linked to most of those who stand already. Nobody else moves. */
export function placeMissing(drawing: Drawing, places: Places): readonly Point[] {
  const standing = [...places]
  const known = linksToStanding(drawing, places)
  const waiting = new Set(standing.flatMap((place, i) => (place ? [] : [i])))
  while (waiting.size > 0) {
    const next = [...waiting].reduce((best, i) => ((known[i] ?? 0) > (known[best] ?? 0) ? i : best))
    standing[next] = placeOne(drawing, standing, next)
    waiting.delete(next)
    for (const [a, b] of drawing.links) {
      if (a === next) known[b] = (known[b] ?? 0) + 1
      if (b === next) known[a] = (known[a] ?? 0) + 1
    }
  }
  return standing.map(place => place ?? { x: 0, y: 0 })
}

function linksToStanding(drawing: Drawing, places: Places): number[] {
  const known = places.map(() => 0)
  for (const [a, b] of drawing.links) {
    if (places[a]) known[b] = (known[b] ?? 0) + 1
    if (places[b]) known[a] = (known[a] ?? 0) + 1
  }
  return known
}
