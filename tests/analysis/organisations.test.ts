import { expect, test } from 'vitest'
import { organisations } from '#analysis/organisations.ts'
import { council, jolanda, line, mapWith, mulder, someone } from '#tests/model/cast.ts'

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
  expect([...organisations(map, '2026-11-22')].map(([id, { name }]) => [id, name])).toEqual([
    ['mulder', 'Gemeenteraad Waterbeek'],
  ])
})

test('an employer of before is none now', () => {
  const map = mapWith({
    actors: [mulder, council, party],
    links: [
      line('l1', 0, 'mulder', 'worksFor', 'party', { until: '2025-12-31' }),
      line('l2', 1, 'mulder', 'memberOf', 'raad'),
    ],
  })
  expect(organisations(map, '2026-11-22').get(mulder.id)?.name).toBe('Gemeenteraad Waterbeek')
})
