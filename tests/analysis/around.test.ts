import { expect, test } from 'vitest'
import { actorsAround } from '#analysis/around.ts'
import { actorId, line, mapWith, smallMap, someone } from '#tests/model/cast.ts'

test('step by step, whichever way the lines point', () => {
  const around = (steps: number) => [...actorsAround(smallMap, actorId('mulder'), steps)].sort()
  expect(around(0)).toEqual(['mulder'])
  expect(around(1)).toEqual(['jolanda', 'mulder', 'raad'])
  expect(around(2)).toEqual(['ik', 'jolanda', 'mulder', 'raad'])
  expect(around(9)).toEqual(['ik', 'jolanda', 'mulder', 'raad'])
})

test('lines in a ring, to oneself or to nobody lead no further', () => {
  const map = mapWith({
    actors: [someone('a', 0), someone('b', 1)],
    links: [
      line('1', 0, 'a', 'knows', 'b'),
      line('2', 1, 'b', 'knows', 'a'),
      line('3', 2, 'a', 'knows', 'a'),
      line('4', 3, 'a', 'knows', 'lost'),
    ],
  })
  expect([...actorsAround(map, actorId('a'), 3)].sort()).toEqual(['a', 'b'])
})

test('around someone who is not there is nobody', () => {
  expect(actorsAround(smallMap, actorId('nobody'), 2).size).toBe(0)
})
