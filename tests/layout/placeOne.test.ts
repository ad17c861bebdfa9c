import { describe, expect, test } from 'vitest'
import { drawnMap } from '#layout/drawing.ts'
import { measure } from '#layout/measure.ts'
import { placeMissing } from '#layout/placeMissing.ts'
import { placeOne } from '#layout/placeOne.ts'
import type { Point } from '#model/records.ts'
import { drawingOf } from './cast.ts'
import { readyMade } from './readyMade.ts'

describe('a newcomer', () => {
  test('on an empty drawing stands in the middle', () => {
    expect(placeOne(drawingOf(1), [null], 0)).toEqual({ x: 0, y: 0 })
  })

  test('stands near whom it is linked to, and crosses nothing where that can be', () => {
    const drawing = drawingOf(4, [
      [0, 1],
      [2, 3],
    ])
    const places = [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
      { x: 200, y: -200 },
    ]
    const place = placeOne(drawing, [...places, null], 3)
    expect(Math.abs(place.x - 200)).toBeLessThan(200)
    expect(measure(drawing, [...places, place])).toMatchObject({ overlaps: 0, crossings: 0, under: 0 })
  })

  test('on a full drawing goes round it', () => {
    const drawing = drawingOf(401)
    const grid = Array.from({ length: 400 }, (_, i) => ({ x: 110 * (i % 20), y: 50 * Math.floor(i / 20) }))
    const place = placeOne(drawing, [...grid, null], 400)
    expect(measure(drawing, [...grid, place]).overlaps).toBe(0)
  })

  test('of every player of a middle-sized municipality: taken out and put back, nobody is touched', () => {
    const map = readyMade('gemeente-midden')
    const { ids, drawing } = drawnMap(map)
    const places = ids.map(id => map.actors.get(id)?.position as Point)
    const before = measure(drawing, places)
    const after = ids.map((_, i) => {
      const others = places.map((place, j) => (j === i ? null : place))
      return measure(drawing, placeMissing(drawing, others))
    })
    expect(after.map(({ overlaps }) => overlaps)).toEqual(ids.map(() => 0))
    const mean = (pick: 'crossings' | 'under') => after.reduce((sum, m) => sum + m[pick] - before[pick], 0) / ids.length
    expect(mean('crossings')).toBeLessThan(1)
    expect(mean('under')).toBeLessThan(0.5)
  })
})

describe('several newcomers', () => {
  test('come one by one, linked ones next to each other, and nobody else moves', () => {
    const drawing = drawingOf(7, [
      [0, 1],
      [1, 4],
      [4, 5],
      [5, 6],
    ])
    const standing = [
      { x: 0, y: 0 },
      { x: 300, y: 0 },
      { x: 0, y: 150 },
      { x: 300, y: 150 },
    ]
    const places = placeMissing(drawing, [...standing, null, null, null])
    expect(places.slice(0, 4)).toEqual(standing)
    expect(measure(drawing, places)).toMatchObject({ overlaps: 0, crossings: 0, under: 0 })
  })
})
