import { describe, expect, test } from 'vitest'
import { coreOf } from '#layout/core.ts'
import { type Drawing, drawnMap } from '#layout/drawing.ts'
import { VIEW } from '#layout/frame.ts'
import { WHILE_WAITING } from '#layout/layOut.ts'
import { extent, measure, zoomToFit } from '#layout/measure.ts'
import type { PlacesWithoutSelf } from '#layout/shipped.ts'
import type { ActorId, NetworkMap, Point } from '#model/records.ts'
import { templateFile } from '../templates/files.ts'
import { lay, stack } from '../templates/lay.ts'
import { lastPlaces, readyMade, withoutSelfLinks } from './readyMade.ts'

/** Measured on the data of today: crossings, links under a box, and size of the names in px on a screen of 1440 × 900. */
type Figures = readonly [crossings: number, under: number, namePixels: number]

const figuresOf = ({ crossings, under, namePixels }: ReturnType<typeof measure>): Figures => [
  crossings,
  under,
  Math.floor(namePixels * 10) / 10,
]

const FIRST = templateFile('places') as Record<string, PlacesWithoutSelf>

function shippedDrawing(
  id: string,
  withSelf: boolean,
): { drawing: Drawing; places: readonly Point[]; map: NetworkMap } {
  const map = withSelf ? readyMade(id) : withoutSelfLinks(readyMade(id))
  const { ids, drawing } = drawnMap(map)
  const first = FIRST[id] ?? {}
  const places = ids.map(actor => {
    const [x, y] = first[actor] ?? []
    return (withSelf ? map.actors.get(actor)?.position : { x, y }) as Point
  })
  return { drawing, places, map }
}

const SHIPPED: readonly (readonly [id: string, withSelf: boolean, figures: Figures])[] = [
  ['eigen-netwerk', false, [0, 0, 0]],
]

describe.each(SHIPPED)('the drawing that ships with %s (links of Ik: %s)', (id, withSelf, figures) => {
  const { drawing, places } = shippedDrawing(id, withSelf)
  const measures = measure(drawing, places)

  test('has no two boxes on each other, and reads as well as it was measured', () => {
    expect(measures.overlaps).toBe(0)
    expect(figuresOf(measures)).toEqual(figures)
  })

  test('has at most one link under a box, and names that are large enough', () => {
    expect(measures.under).toBeLessThanOrEqual(1)
    expect(measures.namePixels).toBeGreaterThanOrEqual(places.length <= 50 ? 12 : 11)
  })
})

test('the worked example is drawn without a fault', () => {
  const { drawing, places } = shippedDrawing('example', true)
  expect(measure(drawing, places)).toMatchObject({ overlaps: 0, crossings: 0, under: 0 })
})

const MIXED = ['gemeente-midden', 'zorginstelling', 'eigen-netwerk']

describe('ready-made maps laid on each other, drawn while someone waits', () => {
  const map = lay({ templates: MIXED, players: stack(...MIXED) })
  const { ids, drawing } = drawnMap(map)
  const places = lastPlaces(drawing, WHILE_WAITING)
  const measures = measure(drawing, places)

  test('have no two boxes on each other, at most one link under a box, and read as well as was measured', () => {
    expect(measures.overlaps).toBe(0)
    expect(measures.under).toBeLessThanOrEqual(1)
    expect(figuresOf(measures)).toEqual([0, 0, 0])
    expect(measures.namePixels).toBeGreaterThanOrEqual(11)
  })

  test('open on a core of at most fifty with names of 12 px or more', () => {
    expect(corePixels(map, ids, drawing, places)).toBeGreaterThanOrEqual(12)
  })
}, 60_000)

test.each([false, true])(
  'all of a large municipality opens on a core with names of 12 px or more (links of Ik: %s)',
  withSelf => {
    const { drawing, places, map } = shippedDrawing('gemeente-groot', withSelf)
    const topical = { ...map, info: { ...map.info, topics: ['vervoer'] } }
    expect(corePixels(topical, drawnMap(map).ids, drawing, places)).toBeGreaterThanOrEqual(12)
  },
)

/** Size of the names when only the core is in sight. */
function corePixels(map: NetworkMap, ids: readonly ActorId[], drawing: Drawing, places: readonly Point[]): number {
  const core = coreOf(map)
  expect(core.size).toBeLessThanOrEqual(50)
  const inCore = ids.flatMap((id, i) => (core.has(id) ? [i] : []))
  const pick = <T>(list: readonly T[]): T[] => inCore.map(i => list[i] as T)
  const part = { ...drawing, widths: pick(drawing.widths), heights: pick(drawing.heights) }
  const { width, height } = extent(part, pick(places))
  expect(width).toBeLessThan(VIEW.width * 2)
  return 17 * zoomToFit(width, height)
}
