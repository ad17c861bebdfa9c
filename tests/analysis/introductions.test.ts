import { describe, expect, test } from 'vitest'
import { introductions, toBringTogether } from '#analysis/introductions.ts'
import { id, mapOf, TODAY } from './cast.ts'

const group = { kind: 'group' } as const
const brought = (map: Parameters<typeof introductions>[0], ally = 'bond') =>
  introductions(map, id(ally), TODAY).map(({ by, through }) => (through === undefined ? by : `${by} via ${through}`))

describe('who can introduce me to an ally', () => {
  test('who has a contact link with both, the strongest first', () => {
    const map = mapOf({
      actors: { ik: {}, bond: group, an: {}, bo: {}, ver: {} },
      links: [
        ['ik>an'],
        ['an>bond'],
        ['bo>ik', { strength: 3 }],
        ['bond>bo', { strength: 2 }],
        ['ver>bond', { strength: 3 }],
      ],
    })
    expect(brought(map)).toEqual(['bo', 'an'])
  })
  test('also who is linked to a group of mine, and the group itself; equally strong by the order of actors', () => {
    const map = mapOf({
      actors: { ik: {}, club: group, lid: {}, bond: group },
      links: [['ik>club', { type: 'memberOf' }], ['lid>club', { type: 'memberOf' }], ['lid>bond'], ['club>bond']],
    })
    expect(brought(map)).toEqual(['club', 'lid via club'])
  })
  test('a link that is no way to meet, or is over, introduces nobody', () => {
    const map = mapOf({
      actors: { ik: {}, an: {}, bo: {}, bond: group },
      links: [['ik>an'], ['an>bond', { type: 'funds' }], ['ik>bo'], ['bo>bond', { until: '2026-01-01' }]],
    })
    expect(brought(map)).toEqual([])
  })
  test('whom I have a contact link with already needs no introduction, and without Ik there is none', () => {
    const links = [['an>bond'], ['ik>an'], ['ik>bond']] as const
    expect(brought(mapOf({ actors: { ik: {}, an: {}, bond: group }, links }))).toEqual([])
    expect(brought(mapOf({ actors: { jij: {}, an: {}, bond: group }, links: [['an>bond'], ['jij>an']] }))).toEqual([])
  })
})

describe('whom I can bring together', () => {
  const actors = { ik: {}, an: {}, bo: {}, cas: {} }
  const pairs = (links: Parameters<typeof mapOf>[0]['links'] = []) =>
    toBringTogether(mapOf({ actors, links }), ['an', 'bo', 'cas'].map(id), TODAY).map(({ one, other }) => one + other)
  test('two who both have a contact link with me, and none of any kind with each other', () => {
    const mine = [['ik>an'], ['bo>ik'], ['ik>cas']] as const
    expect(pairs(mine)).toEqual(['anbo', 'ancas', 'bocas'])
    expect(pairs([...mine, ['bo>an', { type: 'partOf' }]])).toEqual(['ancas', 'bocas'])
    expect(pairs([...mine, ['bo>an', { until: '2026-01-01' }]])).toEqual(['anbo', 'ancas', 'bocas'])
    expect(pairs([['ik>an'], ['bo>cas']])).toEqual([])
  })
  test('at most five at once', () => {
    const many = Object.fromEntries(['ik', ...'abcdef'].map(name => [name, {}]))
    const links = [...'abcdef'].map(name => [`ik>${name}`] as const)
    expect(toBringTogether(mapOf({ actors: many, links }), [...'abcdef'].map(id), TODAY)).toHaveLength(5)
  })
})
