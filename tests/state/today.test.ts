import { expect, test } from 'vitest'
import { today } from '#state/today.ts'

test('today is the day on the calendar here, also just after midnight', () => {
  expect(today(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02')
  expect(today(new Date(2026, 10, 30, 23, 55))).toBe('2026-11-30')
})
