import { expect, test } from 'vitest'
import { namesOn } from '#state/names.ts'
import { mapWith, someone } from '../model/cast.ts'

test('in a sentence a name stops at its comma, unless another on the map goes by that; a label stays whole', () => {
  const toos = someone('toos', 0, { name: 'Toos, voorzitter ouderenbond' })
  const kees = someone('kees', 1, { name: 'Kees, buurman' })
  const other = someone('kees2', 2, { name: 'kees' })
  const body = someone('st', 3, { name: 'Stichting A, afdeling B', kind: 'organisation' })
  const { labelOf, nameOf } = namesOn(mapWith({ actors: [toos, kees, other, body] }))
  expect([toos, kees, other, body].map(({ id }) => nameOf(id))).toEqual([
    'Toos',
    'Kees, buurman',
    'kees',
    'Stichting A, afdeling B',
  ])
  expect(labelOf(toos.id)).toBe('Toos, voorzitter ouderenbond')
})
