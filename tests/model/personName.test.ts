import { expect, test } from 'vitest'
import { personName } from '#model/personName.ts'

test.each([
  ['Jolanda Vos', '', 'Jolanda', 'Vos'],
  ['Mariëtte van der Berg', '', 'Mariëtte', 'van der Berg'],
  ["Jan Willem van 't Hof", '', 'Jan Willem', "van 't Hof"],
  ['Wethouder De Graaf', 'Wethouder', '', 'De Graaf'],
  ['mevrouw Jansen', 'mevrouw', '', 'Jansen'],
  ['Raadslid', '', 'Raadslid', ''],
  ['Samira', '', 'Samira', ''],
  ['De Graaf', '', '', 'De Graaf'],
  ['Ali El Idrissi', '', 'Ali', 'El Idrissi'],
  ['  Peter   Kok ', '', 'Peter', 'Kok'],
])('%s', (name, prefix, given, family) => {
  expect(personName(name)).toEqual({ prefix, given, family })
})
