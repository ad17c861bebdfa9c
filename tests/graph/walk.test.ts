import { expect, test } from 'vitest'
import { nextInDirection } from '#graph/walk.ts'

const here = { id: 'here', x: 0, y: 0 }
const next = (
  direction: 'left' | 'right' | 'up' | 'down',
  ...others: readonly { id: string; x: number; y: number }[]
) => nextInDirection([here, ...others], here, direction)

test('goes to whoever stands that way, the nearest first', () => {
  const others = [
    { id: 'near', x: 100, y: 10 },
    { id: 'far', x: 300, y: 0 },
    { id: 'left', x: -50, y: 0 },
    { id: 'below', x: 0, y: 80 },
  ]
  expect(next('right', ...others)).toBe('near')
  expect(next('left', ...others)).toBe('left')
  expect(next('down', ...others)).toBe('below')
  expect(next('up', ...others)).toBeUndefined()
})

test('straight ahead goes before near but aside', () => {
  expect(next('right', { id: 'aside', x: 90, y: 80 }, { id: 'ahead', x: 160, y: 0 })).toBe('ahead')
})

test('someone well off the line is still reached when nobody stands nearer to it', () => {
  expect(next('right', { id: 'off', x: 60, y: 90 })).toBe('off')
  expect(next('right', { id: 'off', x: 10, y: 90 })).toBeUndefined()
})
