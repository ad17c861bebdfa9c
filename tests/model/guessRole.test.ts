import { expect, test } from 'vitest'
import { guessRole } from '#model/guessRole.ts'
import { samira } from './cast.ts'

const person = (name: string, jobTitle?: string) => ({
  ...samira,
  kind: 'person' as const,
  name,
  ...(jobTitle && { jobTitle }),
})
const body = (name: string) => ({ ...samira, kind: 'organisation' as const, name })

test.each([
  [person('Wethouder Bosman'), 'decides'],
  [person('Mulder', 'raadslid'), 'decides'],
  [person('Karin', 'Directeur-bestuurder'), 'decides'],
  [body('Gemeenteraad Utrecht'), 'decides'],
  [body('College van B en W'), 'decides'],
  [body('Adviesraad sociaal domein'), 'advises'],
  [body('Cliëntenraad'), 'advises'],
  [body('Wmo-raad'), 'advises'],
  [body('Gehandicaptenplatform'), 'advocates'],
  [body('Oudervereniging'), 'advocates'],
] as const)('the function or name tells what %o does', (actor, role) => {
  expect(guessRole(actor)).toBe(role)
})

test.each([person('Jan de Raad'), person('Piet', 'oud-wethouder'), person('Tante Bep'), body('ROC College Noord')])(
  'nothing is guessed of %o',
  actor => {
    expect(guessRole(actor)).toBeUndefined()
  },
)
