import { describe, expect, test } from 'vitest'
import { agreements } from '#analysis/agreements.ts'
import { allies } from '#analysis/allies.ts'
import { influenceGrid } from '#analysis/influenceGrid.ts'
import { missing } from '#analysis/missing.ts'
import { unconnected } from '#analysis/unconnected.ts'
import { PEOPLE_GROUPS, unheard } from '#analysis/unheard.ts'
import { whoToName } from '#analysis/whoToName.ts'
import { id, mapOf, TODAY } from './cast.ts'

describe('what was agreed', () => {
  const map = mapOf({
    actors: { a: {}, b: {} },
    agreements: {
      z: { on: '2026-01-02', actors: [id('a')], topics: ['Zorg'], due: TODAY },
      B: { on: '2026-01-01', actors: [id('a'), id('b')], due: '2026-11-20' },
      a: { on: '2026-01-01', actors: [id('b')], topics: ['wonen'], due: '2026-11-20', state: 'done' },
      c: { on: '2026-01-03', state: 'dropped', topics: ['zorg'], due: '2020-01-01' },
      d: { on: '2026-01-03', state: 'unknown' },
    },
  })
  test('stands by day, then by id', () => {
    expect(agreements(map, {}, TODAY)).toEqual({ all: ['B', 'a', 'z', 'c', 'd'], open: ['B', 'z'], overdue: ['B'] })
  })
  test('can be asked by topic, by whom, and open only', () => {
    expect(agreements(map, { topic: 'ZORG' }, TODAY).all).toEqual(['z', 'c'])
    expect(agreements(map, { with: id('b') }, TODAY).all).toEqual(['B', 'a'])
    expect(agreements(map, { open: true }, TODAY)).toEqual({ all: ['B', 'z'], open: ['B', 'z'], overdue: ['B'] })
    expect(agreements(map, { open: false }, TODAY).all).toHaveLength(5)
    expect(agreements(map, { topic: 'zorg', with: id('a'), open: true }, TODAY).all).toEqual(['z'])
  })
  test('is late from the day after', () => {
    expect(agreements(map, {}, '2026-11-22').overdue).toEqual(['B', 'z'])
  })
})

describe('allies', () => {
  const ally = { topics: ['zorg'], stance: 'for' } as const
  test('leave out who decides, carries out, is mine, is family, or works with me or mine already', () => {
    const map = mapOf({
      actors: {
        ik: ally,
        vrij: ally,
        rolloos: { ...ally, role: 'supports' },
        beslist: { ...ally, role: 'decides' },
        doet: { ...ally, role: 'executes' },
        tegen: { ...ally, stance: 'against' },
        onbekend: { topics: ['zorg'] },
        ander: { ...ally, topics: ['wonen'] },
        groep: { ...ally, kind: 'group' },
        lid: ally,
        oudLid: ally,
        familie: ally,
        samen: ally,
        samenMetGroep: ally,
      },
      links: [
        ['ik>groep', { type: 'memberOf' }],
        ['lid>groep', { type: 'memberOf' }],
        ['oudLid>groep', { type: 'memberOf', until: '2026-11-20' }],
        ['familie>ik', { type: 'familyOf' }],
        ['samen>ik', { type: 'worksWith' }],
        ['groep>samenMetGroep', { type: 'worksWith' }],
        ['ik>vrij'],
      ],
    })
    expect(allies(map, 'zorg', TODAY)).toEqual(['vrij', 'oudLid', 'rolloos'])
  })
  test('without Ik everyone who fits, by name', () => {
    expect(allies(mapOf({ actors: { b: ally, a: ally } }), 'zorg', TODAY)).toEqual(['a', 'b'])
  })
})

test('influence: 2 and 3 are high, and one missing is not known', () => {
  const grid = { a: [2, 2], b: [3, 1], c: [1, 3], d: [1, 1], e: [undefined, 3], f: [3, undefined], ik: [3, 3] } as const
  const actors = Object.entries(grid).map(([name, [power, interest]]) => [
    name,
    { ...(power && { power }), ...(interest && { interest }) },
  ])
  expect(influenceGrid(mapOf({ actors: Object.fromEntries(actors) }), TODAY)).toEqual({
    collaborate: ['a'],
    keepSatisfied: ['b'],
    keepInformed: ['c'],
    monitor: ['d'],
    unknown: ['e', 'f'],
  })
})

test('loose is whom no route reaches: also who is linked only to others that are loose, or by no contact', () => {
  const map = mapOf({
    actors: { ik: {}, b: {}, eiland: {}, a: {}, baas: {}, weg: { until: '2026-11-20' } },
    links: [['ik>a'], ['eiland>b'], ['ik>baas', { type: 'oversees' }], ['baas>baas']],
  })
  expect(unconnected(map, TODAY)).toEqual(['b', 'baas', 'eiland'])
  expect(unconnected(mapOf({ actors: { a: {}, b: {} } }), TODAY)).toEqual([])
})

describe('missing players', () => {
  const players = [
    { id: 'ik', name: 'Ik', usual: 'always' },
    { id: 'adviesraad', name: 'Adviesraad', aliases: ['Wmo-raad'], usual: 'always', statutory: true },
    { id: 'college', name: 'College', usual: 'always' },
    { id: 'pers', name: 'Krant', usual: 'often' },
    { id: 'kerk', name: 'Kerk', usual: 'sometimes' },
  ] as const
  const lacking = (actors: Record<string, object>, absentPlayers: string[] = []) =>
    missing(mapOf({ actors: { ik: {}, ...actors }, info: { absentPlayers } }), { players }, TODAY).map(
      ({ player }) => player,
    )

  test('in the order of the template, with how usual each is', () => {
    expect(missing(mapOf({ actors: { ik: {}, c: { player: 'college' } } }), { players }, TODAY)).toEqual([
      { player: 'adviesraad', usual: 'always', statutory: true },
      { player: 'pers', usual: 'often' },
      { player: 'kerk', usual: 'sometimes' },
    ])
  })
  test('found by player, by whole name or by alias, folded; a part of a name is not enough', () => {
    expect(
      lacking({
        a: { name: 'WMO-RAAD' },
        b: { aliases: ['collège'] },
        c: { name: 'Krant van hier' },
        d: { player: 'kerk', name: 'De Ark' },
      }),
    ).toEqual(['pers'])
  })
  test('what does not exist here stays out; who is no longer there is missing', () => {
    expect(lacking({ k: { player: 'kerk', until: '2026-11-20' } }, ['pers', 'adviesraad'])).toEqual(['college', 'kerk'])
  })
})

test('a seat without a name: who stands one contact link away, nearest first, without Ik', () => {
  const map = mapOf({
    actors: { ik: {}, stoel: { placeholder: true }, ver: {}, b: {}, a: {}, baas: {}, leeg: { placeholder: true } },
    links: [
      ['ik>stoel'],
      ['stoel>b'],
      ['stoel>b'],
      ['a>stoel'],
      ['ver>stoel'],
      ['ik>b'],
      ['baas>stoel', { type: 'oversees' }],
    ],
  })
  expect(whoToName(map, TODAY)).toEqual([
    { placeholder: 'stoel', neighbours: ['b', 'a', 'ver'] },
    { placeholder: 'leeg', neighbours: [] },
  ])
})

describe('unheard groups', () => {
  const group = (represents: readonly string[], topics = ['zorg']) => ({ kind: 'group' as const, topics, represents })
  test('are those nobody with the topic stands up for, then the own words by code unit', () => {
    const map = mapOf({
      actors: {
        ouderen: group(['Ouderen', 'iedereen', 'doven']),
        wonen: group(['jeugd', 'studenten', 'Blinden'], ['wonen']),
        mens: { kind: 'person', topics: ['zorg'], represents: ['jeugd', 'geheim'] },
        oud: { ...group(['lhbti', 'vroeger']), until: '2026-11-20' },
      },
    })
    const expected = [...PEOPLE_GROUPS.filter(name => name !== 'ouderen'), 'Blinden', 'studenten']
    expect(unheard(map, 'zorg', TODAY)).toEqual(expected)
  })
  test('are all of them on an empty map', () => {
    expect(unheard(mapOf({ actors: {} }), 'zorg', TODAY)).toEqual(PEOPLE_GROUPS)
    expect(PEOPLE_GROUPS).toHaveLength(13)
  })
})
