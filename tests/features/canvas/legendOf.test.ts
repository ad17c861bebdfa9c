import { expect, test } from 'vitest'
import { legendOf } from '#features/canvas/legendOf.ts'
import { inCouncil, mapWith, samira, smallMap, someone } from '#tests/model/cast.ts'

test('only what occurs on this map is explained', () => {
  expect(legendOf(smallMap)).toEqual({
    kinds: ['person', 'organisation'],
    self: true,
    seat: true,
    sectors: [],
    formalities: ['formal', 'informal'],
    strong: true,
    oneWay: true,
  })
})

test('the colour of Ik says nothing of a sector, and a word of a file that nobody knows is explained as unknown', () => {
  const strange = someone('x', 1, { kind: 'unknown', sector: 'services' })
  const map = mapWith({
    actors: [{ ...samira, sector: 'own' }, strange],
    links: [{ ...inCouncil, source: samira.id, target: strange.id, type: 'unknown', formality: 'formal' }],
  })
  expect(legendOf(map)).toMatchObject({ kinds: ['unknown'], sectors: ['services'], oneWay: false, strong: false })
})
