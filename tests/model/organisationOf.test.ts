import { expect, test } from 'vitest'
import { organisations } from '#model/organisationOf.ts'
import { council, jolanda, line, mapWith, mulder, someone } from './cast.ts'

const party = someone('party', 9, { name: 'Partij Groen', kind: 'group' })

test('work says more than membership, the first line counts, and a person is no organisation', () => {
  const map = mapWith({
    actors: [jolanda, mulder, council, party],
    links: [
      line('l1', 0, 'mulder', 'memberOf', 'party'),
      line('l2', 1, 'mulder', 'worksFor', 'raad'),
      line('l3', 2, 'mulder', 'worksFor', 'party'),
      line('l4', 3, 'jolanda', 'memberOf', 'mulder'),
      line('l5', 4, 'jolanda', 'supports', 'party'),
    ],
  })
  expect([...organisations(map)].map(([id, { name }]) => [id, name])).toEqual([['mulder', 'Gemeenteraad Waterbeek']])
})
