import { describe, expect, test } from 'vitest'
import { coreOf } from '#layout/core.ts'
import { type Drawing, drawnMap } from '#layout/drawing.ts'
import { VIEW } from '#layout/frame.ts'
import { WHILE_WAITING } from '#layout/layOut.ts'
import { extent, measure, zoomToFit } from '#layout/measure.ts'
import type { PlacesWithoutSelf } from '#layout/shipped.ts'
import { isOfSelf, playerLinkKey } from '#model/commands/playerLink.ts'
import type { ActorId, NetworkMap, Point } from '#model/records.ts'
import { catalogue, templateFile } from '../templates/files.ts'
import { lay, stack } from '../templates/lay.ts'
import { lastPlaces, readyMade, withoutSelfLinks } from './readyMade.ts'

/** Measured on the data of today: crossings, links under a box, and size of the names in px on a screen of 1440 × 900. */
type Figures = readonly [crossings: number, under: number, namePixels: number]

const figuresOf = ({ crossings, under, namePixels }: ReturnType<typeof measure>): Figures => [
  crossings,
  under,
  Math.round(namePixels * 10) / 10,
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
  ['eigen-netwerk', false, [0, 0, 20.4]],
  ['eigen-netwerk', true, [0, 0, 20.4]],
  ['zorginstelling', false, [1, 0, 20.4]],
  ['zorginstelling', true, [1, 0, 20.4]],
  ['regio-landelijk', false, [0, 0, 20.4]],
  ['regio-landelijk', true, [0, 0, 20.4]],
  ['probleem-vervoer-kinderen', false, [2, 0, 18.3]],
  ['probleem-vervoer-kinderen', true, [3, 0, 20]],
  ['gemeente-klein', false, [10, 0, 18.1]],
  ['gemeente-klein', true, [9, 0, 18]],
  ['gemeente-midden', false, [23, 0, 14.7]],
  ['gemeente-midden', true, [22, 1, 15.6]],
  ['gemeente-groot', false, [23, 0, 12.5]],
  ['gemeente-groot', true, [36, 1, 13.3]],
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

test('the worked example has one crossing and nothing on top of anything', () => {
  const { drawing, places } = shippedDrawing('example', true)
  expect(measure(drawing, places)).toMatchObject({ overlaps: 0, crossings: 1, under: 0 })
})

const MIXED = ['gemeente-midden', 'zorginstelling', 'eigen-netwerk']

const OF_SELF = new Set(catalogue.links.filter(isOfSelf).map(playerLinkKey))

describe.each<readonly [string, ReadonlySet<string>, Figures]>([
  ['none', new Set(), [35, 0, 13.5]],
  ['all', OF_SELF, [26, 0, 12.3]],
])('ready-made maps laid on each other (links of Ik: %s), drawn while someone waits', (_, selfLinks, figures) => {
  const map = lay({ templates: MIXED, players: stack(...MIXED), selfLinks })
  const { ids, drawing } = drawnMap(map)
  const places = lastPlaces(drawing, WHILE_WAITING)
  const measures = measure(drawing, places)

  test('have no two boxes on each other, and read as well as was measured', () => {
    expect(measures.overlaps).toBe(0)
    expect(figuresOf(measures)).toEqual(figures)
  })

  test('have at most one link under a box, names of 11 px or more, and of 12 px where they open', () => {
    expect(measures.under).toBeLessThanOrEqual(1)
    expect(measures.namePixels).toBeGreaterThanOrEqual(11)
    expect(corePixels(map, ids, drawing, places)).toBeGreaterThanOrEqual(12)
  })
})

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
