import { expect, test } from 'vitest'
import { daysLeft } from '#features/start/daysLeft.ts'
import { whenLabel } from '#text/start.ts'

const now = new Date(2026, 10, 21, 9, 0)

test.each([
  [new Date(2026, 10, 21, 0, 5), 'vandaag'],
  [new Date(2026, 10, 20, 23, 59), 'gisteren'],
  [new Date(2026, 10, 2, 12, 0), '2 november'],
  [new Date(2025, 11, 31, 12, 0), '31 december 2025'],
])('%s is told as "%s"', (then, label) => {
  expect(whenLabel(then.toISOString(), now)).toBe(label)
})

test('what is no moment is told as it stands', () => {
  expect(whenLabel('ooit', now)).toBe('ooit')
})

test.each([
  [0, 30],
  [1.5, 29],
  [29.9, 1],
  [30, 0],
  [45, 0],
  [-3, 30],
])('after %d days a map stays in the bin for %d more', (days, left) => {
  const removedAt = new Date(now.getTime() - days * 86_400_000).toISOString()
  expect(daysLeft(removedAt, now)).toBe(left)
})
