import { expect, test } from 'vitest'
import { agreementsOnTopic, lateAbout, openAgreementsAbout, talksAbout } from '#analysis/aboutIssue.ts'
import { lastAnswers } from '#analysis/lastAnswers.ts'
import type { Agreement, ContactMoment, Issue } from '#model/dealings.ts'
import { as, jolanda, knowsJolanda, mapWith, mulder, samira } from '../model/cast.ts'

const bus: Issue = { id: as('bus'), order: 0, title: 'Bus', topics: ['Vervoer'], answers: [] }
const talk = (id: string, order: number, on: string, issue?: string): ContactMoment => ({
  id: as(id),
  order,
  on,
  actors: [],
  channel: 'talk',
  ...(issue && { issue: as<Issue['id']>(issue) }),
})
const agreed = (id: string, fields: Partial<Agreement>): Agreement => ({
  on: '2026-11-01',
  actors: [],
  text: id,
  state: 'open',
  ...fields,
  id: as(id),
  order: 0,
})

test('talks about a problem, the last one first', () => {
  const talks = [
    talk('a', 0, '2026-11-01', 'bus'),
    talk('b', 1, '2026-11-03', 'bus'),
    talk('c', 2, '2026-11-03', 'bus'),
  ]
  const map = mapWith({ issues: [bus], contactMoments: [...talks, talk('d', 3, '2026-11-04')] })
  expect(talksAbout(map, bus).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

test('open agreements of its talks or its topics, first due first; those of another problem are not about this one', () => {
  const agreements = [
    agreed('zonder dag', { topics: ['vervoer'] }),
    agreed('later', { contactMoment: as('a'), due: '2026-12-01' }),
    agreed('te laat', { topics: ['VERVOER'], due: '2026-11-20' }),
    agreed('klaar', { topics: ['vervoer'], due: '2026-11-01', state: 'done' }),
    agreed('van een ander', { topics: ['vervoer'], contactMoment: as('b') }),
    agreed('iets anders', { topics: ['wonen'] }),
    agreed('zonder probleem', { topics: ['vervoer'], contactMoment: as('c'), due: '2026-12-02' }),
  ]
  const contactMoments = [
    talk('a', 0, '2026-11-01', 'bus'),
    talk('b', 1, '2026-11-01', 'rit'),
    talk('c', 2, '2026-11-01'),
  ]
  const map = mapWith({ issues: [bus], contactMoments, agreements })
  expect(openAgreementsAbout(map, bus).map(({ id }) => id)).toEqual([
    'te laat',
    'later',
    'zonder probleem',
    'zonder dag',
  ])
  expect(lateAbout(map, bus, '2026-11-21')).toBe(1)
  expect(lateAbout(map, bus, '2026-11-20')).toBe(0)
})

test('an agreement on a topic that more open problems have is told apart, and counts for none of them', () => {
  const agreements = [
    agreed('los', { topics: ['vervoer'], due: '2026-11-01' }),
    agreed('hierover', { topics: ['vervoer'], contactMoment: as('a') }),
    agreed('daarover', { topics: ['vervoer'], contactMoment: as('b') }),
    agreed('eigen', { topics: ['halte'] }),
  ]
  const contactMoments = [talk('a', 0, '2026-11-01', 'bus'), talk('b', 1, '2026-11-01', 'rit')]
  const own: Issue = { ...bus, topics: ['Vervoer', 'halte'] }
  const ride: Issue = { ...bus, id: as('rit'), order: 1 }
  const map = mapWith({ issues: [own, ride], contactMoments, agreements })
  const ids = (list: readonly Agreement[]) => list.map(({ id }) => id)
  expect(ids(openAgreementsAbout(map, own))).toEqual(['eigen', 'hierover'])
  expect(ids(agreementsOnTopic(map, own))).toEqual(['los'])
  expect(lateAbout(map, own, '2026-11-21')).toBe(0)
  const alone = mapWith({ issues: [own, { ...ride, state: 'closed' }], contactMoments, agreements })
  expect(ids(openAgreementsAbout(alone, own))).toEqual(['los', 'eigen', 'hierover'])
  expect(agreementsOnTopic(alone, own)).toEqual([])
})

test('everyone’s last answer: who recognises it first, then in the order of every answer; who is gone is left out', () => {
  const answers: Issue['answers'] = [
    { actor: mulder.id, answer: 'confirms' },
    { actor: mulder.id, answer: 'denies' },
    { actor: jolanda.id, answer: 'asked' },
    { actor: samira.id, answer: 'confirms' },
    { actor: as('weg'), answer: 'confirms' },
  ]
  const map = mapWith({ actors: [samira, jolanda, mulder], links: [knowsJolanda] })
  const told = lastAnswers(map, { ...bus, answers }, '2026-11-21')
  expect(told.map(({ actor, answer }) => [actor, answer])).toEqual([
    [samira.id, 'confirms'],
    [mulder.id, 'denies'],
    [jolanda.id, 'asked'],
  ])
})
