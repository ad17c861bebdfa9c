import { expect, test } from 'vitest'
import { legendOf } from '#features/canvas/legendOf.ts'
import { withFields } from '#model/fields.ts'
import { inCouncil, line, mapWith, samira, smallMap, someone } from '#tests/model/cast.ts'

test('only what occurs on this map is explained', () => {
  expect(legendOf(smallMap)).toEqual({
    kinds: ['person', 'organisation'],
    self: true,
    seat: true,
    sectors: [],
    noSector: true,
    formalities: ['formal', 'informal'],
    strengths: [
      { width: 1, means: 'unknown' },
      { width: 3, means: 'well' },
    ],
    oneWay: true,
  })
})

test('the colour of Ik says nothing of a sector, and a word of a file that nobody knows is explained as unknown', () => {
  const strange = someone('x', 1, { kind: 'unknown', sector: 'services' })
  const map = mapWith({
    actors: [{ ...samira, sector: 'own' }, strange],
    links: [{ ...inCouncil, source: samira.id, target: strange.id, type: 'unknown', formality: 'formal' }],
  })
  expect(legendOf(map)).toMatchObject({
    kinds: ['unknown'],
    sectors: ['services'],
    noSector: false,
    oneWay: false,
    strengths: [],
  })
})

test('every width on the drawing is explained; the thinnest is drawn where it is not known too', () => {
  const meant = (...strengths: readonly (1 | 2 | 3 | undefined)[]) => {
    const links = strengths.map((strength, i) => line(`l${i}`, i, 'a', 'knows', 'b', withFields({}, { strength })))
    return legendOf(mapWith({ links })).strengths.map(({ width, means }) => `${width} ${means}`)
  }
  expect(meant(3, 1, 2)).toEqual(['1 little', '2 usual', '3 well'])
  expect(meant(1, undefined)).toEqual(['1 littleOrUnknown'])
  expect(meant(undefined, 2)).toEqual(['1 unknown', '2 usual'])
  expect(meant(undefined)).toEqual([])
})
