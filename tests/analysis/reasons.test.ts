import { describe, expect, test } from 'vitest'
import { nearness } from '#analysis/nearness.ts'
import {
  whyAdviser,
  whyAnswered,
  whyInfluence,
  whyLate,
  whyLoose,
  whyNeighbour,
  whyRole,
  whyToAsk,
} from '#analysis/reasons.ts'
import type { Issue } from '#model/dealings.ts'
import type { Actor } from '#model/records.ts'
import { id, mapOf, TODAY } from './cast.ts'

const map = mapOf({
  actors: {
    ik: {},
    vriend: {},
    wethouder: { role: 'decides', power: 3 },
    los: {},
    eiland: {},
    strand: {},
    toezicht: {},
    zus: {},
  },
  links: [
    ['ik>vriend', { id: 'ken', strength: 3 }],
    ['vriend>wethouder', { id: 'advies', type: 'advises' }],
    ['eiland>strand'],
    ['toezicht>wethouder', { type: 'oversees' }],
    ['ik>zus', { type: 'familyOf' }],
  ],
  issues: {
    s: {
      topics: ['zorg', 'Wonen'],
      answers: [
        { actor: id('zus'), answer: 'asked' },
        { actor: id('zus'), answer: 'denies', on: TODAY },
      ],
    },
  },
  agreements: { laat: { due: '2026-11-20' }, vandaag: { due: TODAY }, klaar: { due: '2026-11-20', state: 'done' } },
})
const actorOf = (name: string) => map.actors.get(id(name)) as Actor
const issue = [...map.issues.values()][0] as Issue

describe('why', () => {
  test('someone has a role in the answer', () => {
    expect(whyRole(map, id('wethouder'), 'zorg')).toEqual({
      kind: 'role',
      actor: 'wethouder',
      role: 'decides',
      topic: 'zorg',
    })
  })
  test('someone is an adviser', () => {
    const reason = { kind: 'advises', actor: 'vriend', decider: 'wethouder', link: 'advies' }
    expect(whyAdviser(map, id('vriend'), id('wethouder'), TODAY)).toEqual(reason)
    expect(whyAdviser(map, id('wethouder'), id('vriend'), TODAY)).toBeUndefined()
  })
  test('someone stands with an answer: the last one', () => {
    const reason = { kind: 'answered', actor: 'zus', answer: 'denies', on: TODAY, family: true }
    expect(whyAnswered(map, issue, id('zus'), TODAY)).toEqual(reason)
    expect(whyAnswered(map, issue, id('vriend'), TODAY)).toBeUndefined()
  })
  test('someone can be asked: the topics they share with the problem', () => {
    const actor = { ...actorOf('vriend'), topics: ['wonen'], role: 'advises' as const }
    expect(whyToAsk(issue, actor)).toEqual({ kind: 'toAsk', actor: 'vriend', role: 'advises', topics: ['Wonen'] })
  })
  test('an agreement is late', () => {
    const late = [...map.agreements.keys()].map(agreement => whyLate(map, agreement, TODAY))
    expect(late).toEqual([{ kind: 'late', agreement: 'laat', due: '2026-11-20' }, undefined, undefined])
  })
  test('someone stands where they stand in the grid', () => {
    expect(whyInfluence(actorOf('wethouder'))).toEqual({ kind: 'influence', actor: 'wethouder', power: 3 })
  })
  test('someone is loose', () => {
    expect(whyLoose(map, id('los'), TODAY)).toEqual({ kind: 'loose', actor: 'los', why: 'noLinks', neighbours: [] })
    expect(whyLoose(map, id('eiland'), TODAY)).toEqual({
      kind: 'loose',
      actor: 'eiland',
      why: 'island',
      neighbours: ['strand'],
    })
    expect(whyLoose(map, id('toezicht'), TODAY)).toEqual({
      kind: 'loose',
      actor: 'toezicht',
      why: 'noContact',
      neighbours: ['wethouder'],
    })
  })
  test('someone can name a seat', () => {
    expect(whyNeighbour(map, id('vriend'), id('wethouder'), TODAY)).toEqual({
      kind: 'neighbour',
      actor: 'vriend',
      placeholder: 'wethouder',
      links: ['advies'],
    })
  })
})

describe('how far someone is', () => {
  test('said with the link, or with everyone in between', () => {
    expect(nearness(map, id('ik'), TODAY)).toEqual({ kind: 'self' })
    expect(nearness(map, id('vriend'), TODAY)).toMatchObject({ kind: 'direct', link: { id: 'ken' } })
    expect(nearness(map, id('wethouder'), TODAY)).toMatchObject({
      kind: 'via',
      steps: 2,
      via: ['vriend'],
      first: { id: 'ken' },
    })
    expect(nearness(map, id('los'), TODAY)).toEqual({ kind: 'none' })
    expect(nearness(mapOf({ actors: { a: {} } }), id('a'), TODAY)).toEqual({ kind: 'noSelf' })
  })
})
