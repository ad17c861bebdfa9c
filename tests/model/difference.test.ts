import { expect, test } from 'vitest'
import { applyChange } from '#model/change.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import { difference } from '#model/difference.ts'
import { actorId, jolanda, mapWith, smallMap, someone } from './cast.ts'

const other = mapWith({
  actors: [someone('nieuw', 0), { ...jolanda, name: 'Jolanda de Vos' }],
  info: { id: smallMap.info.id, name: 'Anders' },
})

test('the difference of two maps turns the one into the other', () => {
  expect(applyChange(smallMap, difference(smallMap, other))).toEqual(other)
  expect(applyChange(other, difference(other, smallMap))).toEqual(smallMap)
})

test('records that are equal are left alone, in whatever order their fields are', () => {
  const turned = { ...Object.fromEntries(Object.entries(jolanda).reverse()) } as typeof jolanda
  const same = { ...smallMap, actors: new Map(smallMap.actors).set(jolanda.id, turned) }
  expect(difference(smallMap, same)).toEqual([])
  expect(difference(smallMap, applyChange(smallMap, removeActors(smallMap, [actorId('raad')])))).toHaveLength(2)
})

test('when a map was last changed is no difference', () => {
  expect(difference(smallMap, { ...smallMap, info: { ...smallMap.info, updatedAt: 'later' } })).toEqual([])
})
