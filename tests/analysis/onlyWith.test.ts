import { expect, test } from 'vitest'
import { onlyWith } from '#analysis/onlyWith.ts'
import { as, jolanda, mapWith, mulder, samira } from '#tests/model/cast.ts'

test('what is with one actor and nobody else; Ik does not count', () => {
  const one = <T extends string>(id: T, ...actors: (typeof jolanda)[]) => ({
    ...{ id: as<never>(id), order: 0, on: '2026-10-01', channel: 'talk' as const, text: 'x', state: 'open' as const },
    ...{ kind: 'alderman', parts: '{}', actors: actors.map(({ id }) => id), to: actors.map(({ id }) => id) },
  })
  const all = [one('alleen', jolanda), one('met Ik', samira, jolanda), one('samen', jolanda, mulder), one('nooit')]
  const map = mapWith({ actors: [samira, jolanda, mulder], contactMoments: all, agreements: all, letters: all })
  expect(onlyWith(map, jolanda.id).map(({ table, id }) => `${table} ${id}`)).toEqual([
    'contactMoments alleen',
    'contactMoments met Ik',
    'agreements alleen',
    'agreements met Ik',
    'letters alleen',
    'letters met Ik',
  ])
  expect(onlyWith(map, mulder.id)).toEqual([])
})

test('an agreement that someone else keeps is theirs too', () => {
  const kept = (id: string, owner: typeof jolanda) => ({
    ...{ id: as<never>(id), order: 0, on: '2026-10-01', text: 'x', state: 'open' as const },
    ...{ actors: [jolanda.id], owner: owner.id },
  })
  const agreements = [kept('haar', jolanda), kept('mijn', samira), kept('van mulder', mulder)]
  const map = mapWith({ actors: [samira, jolanda, mulder], agreements })
  expect(onlyWith(map, jolanda.id).map(({ id }) => id)).toEqual(['haar', 'mijn'])
})
