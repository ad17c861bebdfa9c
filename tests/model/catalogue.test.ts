import { expect, test } from 'vitest'
import { catalogueOf, type Player, playersFor } from '#model/catalogue.ts'

const player = (id: string, fields: Partial<Player>) =>
  ({ id, name: id, shortName: id, aliases: [], kind: 'organisation', role: 'advocates', ...fields }) as Player

test('who speaks for a group of people: for few kinds of people first; no person, and nobody who decides or carries out', () => {
  const catalogue = catalogueOf(
    [
      player('breed', { represents: ['ouderen', 'jeugd', 'migratie'] }),
      player('bond', { kind: 'group', role: 'advises', represents: ['Ouderen'] }),
      player('mens', { kind: 'person', represents: ['ouderen'] }),
      player('huis', { role: 'executes', represents: ['ouderen'] }),
      player('anders', { represents: ['jeugd'] }),
      player('niemand', {}),
    ],
    [],
  )
  expect(playersFor(catalogue, 'ouderen').map(({ id }) => id)).toEqual(['bond', 'breed'])
})
