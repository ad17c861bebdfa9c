import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distances } from '#analysis/distances.ts'
import { inActorOrder } from '#analysis/order.ts'
import { whoAbout } from '#analysis/whoAbout.ts'
import { whoDecides } from '#analysis/whoDecides.ts'
import { ROLES } from '#model/vocabulary.ts'
import { anyMap } from './anyMap.ts'
import { id, mapOf, TODAY } from './cast.ts'
import { slowDistances, slowOrder, slowSelf } from './slow.ts'

const zorg = { topics: ['zorg'] }

describe('who it is about', () => {
  test('roles stand in their order, roles nobody has and actors without a role stand nowhere', () => {
    const map = mapOf({
      actors: {
        ik: { ...zorg, role: 'decides' },
        krant: { ...zorg, role: 'informs' },
        raad: { ...zorg, role: 'decides' },
        niets: zorg,
        ander: { topics: ['wonen'], role: 'decides' },
        zonder: { role: 'decides' },
      },
    })
    const answer = whoAbout(map, 'zorg', TODAY)
    expect(answer).toEqual({ decides: ['raad'], informs: ['krant'] })
    expect(Object.keys(answer)).toEqual(['decides', 'informs'])
  })

  test('a topic is the same topic in other case and with other accents', () => {
    const map = mapOf({
      actors: { a: { topics: ['Café'], role: 'supports' }, b: { topics: ['cafe\u0301s'], role: 'supports' } },
    })
    for (const topic of ['cafe', 'CAFÉ', 'cafe\u0301']) expect(whoAbout(map, topic, TODAY)).toEqual({ supports: ['a'] })
  })

  test('without Ik it goes by name; who is there no longer or not yet stands nowhere', () => {
    const role = 'affected' as const
    const map = mapOf({
      actors: {
        b: { ...zorg, role, name: 'Bo' },
        a: { ...zorg, role, name: 'Ann' },
        oud: { ...zorg, role, until: '2026-11-20' },
        nieuw: { ...zorg, role, from: '2026-11-22' },
        vandaag: { ...zorg, role, from: TODAY, until: TODAY, name: 'Cor' },
      },
      links: [['b>vandaag']],
    })
    expect(whoAbout(map, 'zorg', TODAY)).toEqual({ affected: ['a', 'b', 'vandaag'] })
  })

  test('nearest first, then by name without regard to case, then by id; without a route last', () => {
    const map = mapOf({
      actors: {
        ik: {},
        ver: { name: 'Aad' },
        los: { name: 'Aad' },
        z: { name: 'bo' },
        a: { name: 'Bo' },
        e: { name: 'bó' },
        c: { name: 'Ans' },
      },
      links: [['ik>z'], ['ik>a'], ['ik>c'], ['ik>e'], ['c>ver']],
    })
    const everyone = [...map.actors.values()].filter(({ self }) => !self)
    expect(inActorOrder(map, everyone, TODAY)).toEqual(['c', 'a', 'z', 'e', 'ver', 'los'])
  })
})

describe('who decides', () => {
  test('and who advises each: only who points there with advice, today, once, and not Ik', () => {
    const map = mapOf({
      actors: {
        ik: {},
        raad: { ...zorg, role: 'decides' },
        college: { ...zorg, role: 'decides' },
        asd: {},
        oud: { until: '2026-11-20' },
        knows: {},
        krijgt: {},
      },
      links: [
        ['asd>college', { type: 'advises' }],
        ['asd>college', { type: 'advises', formality: 'informal' }],
        ['ik>college', { type: 'advises' }],
        ['oud>college', { type: 'advises' }],
        ['knows>college'],
        ['college>krijgt', { type: 'advises' }],
        ['college>college', { type: 'advises' }],
        ['knows>raad', { type: 'advises', until: '2026-11-20' }],
      ],
    })
    expect(whoDecides(map, 'ZORG', TODAY)).toEqual({
      deciders: ['college', 'raad'],
      advisersPerDecider: { college: ['asd'], raad: [] },
    })
  })

  test('a decider called __proto__ is a decider like another', () => {
    const map = mapOf({
      actors: { ['__proto__']: { ...zorg, role: 'decides' }, a: {} },
      links: [['a>__proto__', { type: 'advises' }]],
    })
    const { deciders, advisersPerDecider } = whoDecides(map, 'zorg', TODAY)
    expect(deciders).toEqual(['__proto__'])
    expect(Object.entries(advisersPerDecider)).toEqual([['__proto__', ['a']]])
  })
})

test('every answer is that of the rules said plainly', () => {
  fc.assert(
    fc.property(anyMap, map => {
      expect(distances(map, TODAY)).toEqual(slowDistances(map, TODAY))
      const self = slowSelf(map, TODAY)
      const here = [...map.actors.values()].filter(({ from = '', until = '9' }) => from <= TODAY && TODAY <= until)
      for (const topic of ['zorg', 'wonen']) {
        const about = here.filter(
          ({ id, topics = [] }) => id !== self && topics.some(t => t.replace('ö', 'o').toLowerCase() === topic),
        )
        const groups = ROLES.map(
          role => [role, about.filter(actor => actor.role === role).map(actor => actor.id)] as const,
        )
        const expected = groups
          .filter(([, ids]) => ids.length > 0)
          .map(([role, ids]) => [role, slowOrder(map, ids, TODAY)])
        expect(whoAbout(map, topic, TODAY)).toEqual(Object.fromEntries(expected))
        expect(whoDecides(map, topic, TODAY).deciders).toEqual(whoAbout(map, topic, TODAY).decides ?? [])
      }
    }),
    { numRuns: 200 },
  )
})

test('a new revision of the map is asked anew', () => {
  const map = mapOf({ actors: { ik: {}, a: {}, b: {} }, links: [['ik>a']] })
  expect(distances(map, TODAY).get(id('b'))).toBeUndefined()
  const linked = mapOf({ actors: { ik: {}, a: {}, b: {} }, links: [['ik>a'], ['a>b']] })
  expect(distances({ ...map, links: linked.links }, TODAY).get(id('b'))).toBe(2)
  const gone = new Map(map.actors)
  gone.delete(id('a'))
  expect(distances({ ...map, actors: gone }, TODAY).get(id('a'))).toBeUndefined()
  expect(distances(map, TODAY).get(id('a'))).toBe(1)
})
