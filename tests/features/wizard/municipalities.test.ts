import { expect, test } from 'vitest'
import { findMunicipalities, namedExactly } from '#features/wizard/municipalities.ts'
import { loadMunicipalities } from '#formats/catalogue.ts'

const { municipalities } = await loadMunicipalities()
const find = (text: string) => findMunicipalities(municipalities, text).map(({ name }) => name)

test.each([
  ['medem', 'Medemblik'],
  ['MEDEMBLIK', 'Medemblik'],
  ["'s-Gravenhage", 'Den Haag'],
  ['s gravenhage', 'Den Haag'],
  ['the hague', 'Den Haag'],
  ['den bosch', 'Den Bosch'],
  ['hertogenbosch', 'Den Bosch'],
  ['bergen noord', 'Bergen NH'],
  ['sudwest', 'Súdwest-Fryslân'],
  ['noardeast fryslan', 'Noardeast-Fryslân'],
])('"%s" finds %s first', (text, name) => {
  expect(find(text)[0]).toBe(name)
})

test('every municipality is found first by its whole name', () => {
  for (const { name } of municipalities) expect(find(name)).toContain(name)
})

test('those that begin with the text come first', () => {
  const found = find('haar')
  expect(found[0]).toMatch(/^Haar/)
  expect(found.length).toBeGreaterThan(1)
})

test('nothing typed, or nothing that fits, finds nothing', () => {
  for (const text of ['', '  ', "'", '(', 'xyzzy', '.*']) expect(find(text)).toEqual([])
})

test('a whole name means one municipality; half a name means none', () => {
  const meant = (text: string) => namedExactly(municipalities, text)?.name
  expect(meant('ede')).toBe('Ede')
  expect(meant("'s Gravenhage")).toBe('Den Haag')
  expect(meant('medem')).toBeUndefined()
  expect(meant('Bergen')).toBeUndefined()
  expect(meant('')).toBeUndefined()
})
