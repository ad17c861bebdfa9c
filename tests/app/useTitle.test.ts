import { expect, test } from 'vitest'
import { titleOf } from '#app/useTitle.ts'

test('the title of the window tells the place, and no name', () => {
  expect(titleOf({ at: 'start' })).toBe('Netwerkkaart')
  expect(titleOf({ at: 'map', map: 'x', view: 'lijst' })).toBe('Lijst – Netwerkkaart')
  expect(titleOf({ at: 'map', map: 'x', view: 'gesprekken', dealing: { page: 'brief', id: 'Jolanda' } })).toBe(
    'Brief – Netwerkkaart',
  )
  expect(titleOf({ at: 'map', map: 'x', view: 'problemen', issue: { page: 'plan', id: 'Jolanda' } })).toBe(
    'Plan in 7 stappen – Netwerkkaart',
  )
})
