import { expect, test } from 'vitest'
import { linkParts } from '#text/linkParts.ts'

const said = (...args: Parameters<typeof linkParts>) => linkParts(...args).join(' ')

test('Ik speaks of themselves, and is spoken to as mij', () => {
  expect(said('Ik', { type: 'knows' }, 'forward', 'Jolanda Vos')).toBe('Ik ken Jolanda Vos')
  expect(said('Jolanda Vos', { type: 'knows' }, 'forward', 'Ik')).toBe('Jolanda Vos kent mij')
  expect(said('Ik', { type: 'advises' }, 'backward', 'Farid')).toBe('Ik krijg advies van Farid')
})

test('everyone else is spoken of', () => {
  expect(said('Samira (ik)', { type: 'knows' }, 'forward', 'Raad')).toBe('Samira (ik) kent Raad')
  expect(said('Raad', { type: 'oversees' }, 'backward', 'Ikea')).toBe('Raad wordt gecontroleerd door Ikea')
})
