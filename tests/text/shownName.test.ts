import { expect, test } from 'vitest'
import { seatInSentence, startSentence } from '#text/shownName.ts'

test('a function reads on in a sentence', () => {
  expect(seatInSentence('Wethouder zorg en welzijn')).toBe('de wethouder zorg en welzijn')
  expect(seatInSentence('Raadslid D66')).toBe('het raadslid D66')
  expect(seatInSentence('WMO-consulent')).toBe('de WMO-consulent')
  expect(seatInSentence('De burgemeester')).toBe('de burgemeester')
})

test('a sentence that starts with a function starts with a capital; a name stays as it is', () => {
  expect(startSentence('de wethouder zorg kent jou.')).toBe('De wethouder zorg kent jou.')
  expect(startSentence('deZorg kent jou.')).toBe('deZorg kent jou.')
})
