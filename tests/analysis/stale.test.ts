import { expect, test } from 'vitest'
import { stale } from '#analysis/stale.ts'
import type { Actor } from '#model/records.ts'
import { actorId, as, jolanda, type Lists, mapWith, samira, seat, someone } from '#tests/model/cast.ts'

const TODAY = '2026-11-22'
const made = (createdAt: string, lists: Lists) => mapWith({ ...lists, info: { createdAt } })
const old = (lists: Lists) => made('2024-03-01T10:00:00Z', lists)
const checked = (id: string, checkedOn: string): Actor => someone(id, 1, { checkedOn })
const names = (lists: Lists, today = TODAY) => stale(old(lists), today).map(({ actor }) => actor as string)

const talk = (on: string, ...actors: string[]) => ({
  ...{ id: as<never>(`talk ${on}`), order: 0, on, channel: 'talk' as const, actors: actors.map(actorId) },
})
const agreed = (on: string, actors: string[], owner?: string) => ({
  ...{ id: as<never>(`agreed ${on}`), order: 0, on, text: 'bellen', state: 'open' as const },
  ...{ actors: actors.map(actorId), ...(owner && { owner: actorId(owner) }) },
})

test('twelve months to the day is not too long, a day more is', () => {
  expect(names({ actors: [checked('a', '2025-11-22')] })).toEqual([])
  expect(names({ actors: [checked('a', '2025-11-21')] })).toEqual(['a'])
})

test('a year before 29 February is 28 February', () => {
  expect(names({ actors: [checked('a', '2027-02-28')] }, '2028-02-29')).toEqual([])
  expect(names({ actors: [checked('a', '2027-02-27')] }, '2028-02-29')).toEqual(['a'])
})

test('the last of talks, agreements, the check and the source counts, and is told', () => {
  const actor = someone('a', 1, { checkedOn: '2024-05-01', source: { name: 'Gids', date: '2024-06-01' } })
  const contactMoments = [talk('2024-07-01', 'a'), talk('2024-04-01', 'a')]
  expect(stale(old({ actors: [actor], contactMoments }), TODAY)).toEqual([{ actor: 'a', since: '2024-07-01' }])
  const agreements = [agreed('2024-08-01', [], 'a')]
  expect(stale(old({ actors: [actor], contactMoments, agreements }), TODAY)).toEqual([
    { actor: 'a', since: '2024-08-01' },
  ])
  const lately = [agreed('2026-08-01', ['a'])]
  expect(stale(old({ actors: [actor], contactMoments, agreements: lately }), TODAY)).toEqual([])
})

test('without any sign the day the map was made counts', () => {
  expect(stale(old({ actors: [jolanda] }), TODAY)).toEqual([{ actor: 'jolanda', since: '2024-03-01' }])
  expect(stale(made('2026-03-01T10:00:00Z', { actors: [jolanda] }), TODAY)).toEqual([])
})

test('only persons with a name are asked about, never Ik', () => {
  const board = someone('raad', 5, { kind: 'organisation' })
  const circle = someone('ouders', 6, { kind: 'group' })
  expect(names({ actors: [samira, seat, board, circle, jolanda] })).toEqual(['jolanda'])
})
