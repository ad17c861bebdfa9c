import { expect, test } from 'vitest'
import { timeline } from '#analysis/timeline.ts'
import type { Agreement, ContactMoment, Gathering, Issue, Letter } from '#model/dealings.ts'
import { actorId, as, mapWith, mulder, samira } from '#tests/model/cast.ts'

const m = actorId('mulder')
const talk = (id: string, order: number, on: string, fields: Partial<ContactMoment> = {}): ContactMoment => ({
  id: as(id),
  order,
  on,
  actors: [m],
  channel: 'phone',
  ...fields,
})
const agreement: Agreement = {
  id: as('a'),
  order: 0,
  on: '2026-03-01',
  actors: [],
  owner: m,
  text: 'Belt terug',
  state: 'open',
}
const issue: Issue = {
  id: as('i'),
  order: 0,
  title: 'Bus te laat',
  topics: [],
  answers: [
    { actor: m, answer: 'asked', on: '2026-01-01' },
    { actor: m, answer: 'confirms', on: '2026-02-01' },
  ],
}
const letter = (id: string, order: number): Letter => ({ id: as(id), order, kind: 'council', to: [m], parts: '{}' })
const gathering: Gathering = { id: as('g'), order: 0, title: 'Receptie', on: '2026-04-01', actors: [m] }

test('everything about someone, newest first; the last answer counts, and a letter that became a talk is told once', () => {
  const map = mapWith({
    actors: [samira, mulder],
    contactMoments: [
      talk('first', 0, '2026-03-02'),
      talk('second', 1, '2026-03-02', { letter: as('sent') }),
      talk('others', 2, '2026-05-01', { actors: [samira.id] }),
    ],
    agreements: [agreement],
    issues: [issue],
    letters: [letter('sent', 0), letter('draft', 1)],
    gatherings: [gathering],
  })
  expect(timeline(map, m)).toEqual([
    { kind: 'gathering', id: 'g', on: '2026-04-01' },
    { kind: 'talk', id: 'second', on: '2026-03-02' },
    { kind: 'talk', id: 'first', on: '2026-03-02' },
    { kind: 'agreement', id: 'a', on: '2026-03-01' },
    { kind: 'answer', id: 'i', answer: 'confirms', on: '2026-02-01' },
    { kind: 'letter', id: 'draft' },
  ])
  expect(timeline(map, samira.id)).toEqual([{ kind: 'talk', id: 'others', on: '2026-05-01' }])
})
