import { expect, test } from 'vitest'
import { agreementTone } from '#analysis/agreementTone.ts'

const TODAY = '2026-12-28'
const tone = (state: 'open' | 'done' | 'dropped' | 'unknown', due?: string) =>
  agreementTone({ state, ...(due && { due }) }, TODAY)

test('an open agreement is late only after its day; within a week it is soon', () => {
  expect(tone('open', '2026-12-27')).toBe('overdue')
  expect(tone('open', '2026-12-28')).toBe('soon')
  expect(tone('open', '2027-01-04')).toBe('soon')
  expect(tone('open', '2027-01-05')).toBe('open')
  expect(tone('open')).toBe('open')
})

test('what is done or dropped is never late, nor is what we cannot read', () => {
  expect(tone('done', '2026-01-01')).toBe('done')
  expect(tone('dropped', '2026-01-01')).toBe('dropped')
  expect(tone('unknown', '2026-01-01')).toBe('open')
})
