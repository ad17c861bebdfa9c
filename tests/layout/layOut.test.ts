import { describe, expect, test } from 'vitest'
import { exp, ln, randomFrom } from '#layout/arithmetic.ts'
import { drawnMap } from '#layout/drawing.ts'
import { type Effort, layOut } from '#layout/layOut.ts'
import { measure } from '#layout/measure.ts'
import { drawingOf, mapOf, someone } from './cast.ts'
import { lastPlaces } from './readyMade.ts'

const SHORT: Effort = { begin: 2, complete: 1, tries: 600 }

/** A tree with some links across, the same every time. */
function tangle(count: number, across: number) {
  const random = randomFrom(7)
  const pick = (below: number) => Math.floor(random() * below)
  const tree = Array.from({ length: count - 1 }, (_, i) => [pick(i + 1), i + 1] as const)
  const more = Array.from({ length: across }, () => [pick(count), pick(count)] as const)
  return [...tree, ...more].filter(([a, b]) => a !== b)
}

describe('laying out', () => {
  test('nobody, somebody, and some with no links at all', () => {
    expect(lastPlaces(drawingOf(0), SHORT)).toEqual([])
    expect(lastPlaces(drawingOf(1), SHORT)).toHaveLength(1)
    expect(measure(drawingOf(9), lastPlaces(drawingOf(9), SHORT))).toMatchObject({ overlaps: 0, namePixels: 20.4 })
  })

  test('the same drawing gives the same places', () => {
    const drawing = drawingOf(20, tangle(20, 8))
    expect(lastPlaces(drawing, SHORT)).toEqual(lastPlaces(drawing, SHORT))
  })

  test('shows a drawing at once, and tells how far it is', () => {
    const steps = [...layOut(drawingOf(20, tangle(20, 8)), SHORT)]
    expect(steps[0]?.places).toHaveLength(20)
    const done = steps.map(step => step.done)
    expect(done).toEqual([...done].sort((a, b) => a - b))
    expect(steps.filter(step => step.done === 1)).toHaveLength(1)
    expect(steps.at(-1)).toMatchObject({ done: 1, places: expect.any(Array) })
  })

  test('pinned actors stay, even far away, and nobody stands on them', () => {
    const fixed = Array.from({ length: 16 }, (_, i) => (i < 3 ? { x: 2000 + 11 * i, y: -900 + 130 * i } : null))
    const drawing = drawingOf(16, tangle(16, 4), { fixed })
    const places = lastPlaces(drawing, SHORT)
    expect(places.slice(0, 3)).toEqual(fixed.slice(0, 3))
    expect(measure(drawing, places).overlaps).toBe(0)
  })

  test('a frame that is too small for so many boxes grows until nobody overlaps', () => {
    const drawing = drawingOf(24, tangle(24, 6), { widths: Array.from({ length: 24 }, () => 640) })
    expect(measure(drawing, lastPlaces(drawing, { ...SHORT, tries: 300 })).overlaps).toBe(0)
  })

  test('links between the same two count once, and one to oneself not at all', () => {
    const map = mapOf([someone('A'), someone('B')], ['a>b', 'b>a', 'a>a', 'a>nobody'])
    expect(drawnMap(map).drawing).toMatchObject({ links: [[0, 1]], strands: [2] })
  })
})

describe('a map too large to read at once', () => {
  test('has no two boxes on each other, and is the same every time', () => {
    const drawing = drawingOf(300, tangle(300, 120))
    const places = lastPlaces(drawing, SHORT)
    expect(measure(drawing, places).overlaps).toBe(0)
    expect(lastPlaces(drawing, SHORT)).toEqual(places)
  })

  test('keeps the pinned ones where they are, and the others off them', () => {
    const fixed = Array.from({ length: 150 }, (_, i) =>
      i < 12 ? { x: 277 * (i % 4), y: 55 * Math.floor(i / 4) } : null,
    )
    const drawing = drawingOf(150, tangle(150, 60), { fixed, widths: Array.from({ length: 150 }, () => 260) })
    const places = lastPlaces(drawing, SHORT)
    expect(places.slice(0, 12)).toEqual(fixed.slice(0, 12))
    expect(measure(drawing, places).overlaps).toBe(0)
  })
})

test('our own exp and ln, which are the same in every browser, are exp and ln', () => {
  for (const x of [-5.3, -0.001, 0, 0.5, 4]) expect(exp(x)).toBeCloseTo(Math.exp(x), 9)
  for (const x of [0.0005, 0.5, 1, 180]) expect(ln(x)).toBeCloseTo(Math.log(x), 9)
})
