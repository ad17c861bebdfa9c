import { expect, test } from 'vitest'
import { bodyInSentence, seatInSentence, startSentence } from '#text/shownName.ts'

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

test('a well-known body reads on in a sentence by its usual name; a name of its own stays as it is', () => {
  expect(bodyInSentence('college', 'College van B en W Medemblik')).toBe('het college van B en W Medemblik')
  expect(bodyInSentence('clientenraad', 'Cliëntenraad Horizon')).toBe('de cliëntenraad Horizon')
  expect(bodyInSentence('adviesraad', 'Wmo-raad Rietdijk')).toBe('Wmo-raad Rietdijk')
  expect(bodyInSentence('wijkteam', 'Sociaal team')).toBe('Sociaal team')
  expect(bodyInSentence(undefined, 'Gemeenteraad')).toBe('Gemeenteraad')
})
