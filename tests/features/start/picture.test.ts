import { expect, test } from 'vitest'
import { pictureOf } from '#features/start/picture.ts'
import type { NetworkMap } from '#model/records.ts'
import { lay } from '#tests/templates/lay.ts'

function placed(map: NetworkMap, howMany: number): NetworkMap {
  const actors = [...map.actors].map(([id, actor], n) =>
    n < howMany ? ([id, { ...actor, position: { x: n * 200, y: n * -100 } }] as const) : ([id, actor] as const),
  )
  return { ...map, actors: new Map(actors) }
}
const map = lay({ players: ['gemeente', 'college', 'gemeenteraad'] })

test('a map has a picture of everyone who has a place, with the lines between them', () => {
  const picture = pictureOf(placed(map, 4))
  expect(picture?.boxes.map(({ sector, isSelf }) => [sector, isSelf])).toEqual([
    ['own', true],
    ['government', false],
    ['government', false],
    ['politics', false],
  ])
  expect(picture?.lines).toHaveLength(3)
  const [x = 0, y = 0, width = 0, height = 0] = picture?.viewBox.split(' ').map(Number) ?? []
  for (const box of picture?.boxes ?? []) {
    expect(box.x).toBeGreaterThan(x)
    expect(box.y).toBeGreaterThan(y)
    expect(box.x + box.width).toBeLessThan(x + width)
    expect(box.y + box.height).toBeLessThan(y + height)
  }
})

test('lines to who has no place yet are left out; a map that is hardly laid out has no picture', () => {
  expect(pictureOf(placed(map, 3))?.lines).toHaveLength(1)
  expect(pictureOf(placed(map, 1))).toBeUndefined()
  expect(pictureOf(map)).toBeUndefined()
})
