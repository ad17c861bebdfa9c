import { expect, test } from 'vitest'
import { differs, freshCopy } from '#graph/differences.ts'

test('a new list is new, the same list is not looked into', () => {
  const list = [{}]
  expect(differs(list, list)).toBe(false)
  expect(differs(list, [...list])).toBe(true)
})

test('a new object with equal values is nothing new', () => {
  expect(differs({ x: 1, y: 2 }, { x: 1, y: 2 })).toBe(false)
  expect(differs({ x: 1, y: 2 }, { x: 1, y: 3 })).toBe(true)
  expect(differs({ x: 1 }, { x: 1, y: undefined })).toBe(true)
})

test('absent is absent, in both ways of saying so', () => {
  expect(differs(undefined, null)).toBe(false)
  expect(differs(undefined, {})).toBe(true)
})

test('Cytoscape gets a copy it may change, of frozen values too', () => {
  const ours = Object.freeze({ data: Object.freeze({ id: 'a' }), position: Object.freeze({ x: 1, y: 2 }) })
  const theirs: { position: { x: number } } = freshCopy(ours)
  theirs.position.x = 99
  expect(ours.position.x).toBe(1)
  expect(theirs).toEqual({ data: { id: 'a' }, position: { x: 99, y: 2 } })
})
