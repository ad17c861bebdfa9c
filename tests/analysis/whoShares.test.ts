import { describe, expect, test } from 'vitest'
import { whoShares } from '#analysis/whoShares.ts'
import type { Answer, Issue } from '#model/dealings.ts'
import type { Actor, Id, NetworkMap } from '#model/records.ts'
import { id, mapOf, TODAY } from './cast.ts'

type Said = Answer['answer']
const about = (role: Actor['role'], kind: Actor['kind'] = 'person') => ({
  kind,
  topics: ['zorg'],
  ...(role && { role }),
})
const answers = (...said: (readonly [string, Said])[]) => said.map(([actor, answer]) => ({ actor: id(actor), answer }))
const ask = (map: NetworkMap) => whoShares(map, 's' as Id<'issues'>, TODAY)
const issue = (fields: Partial<Issue>) => ({ s: { topics: ['Zorg'], ...fields } })
const verdict = (actors: Record<string, object>, ...said: (readonly [string, Said])[]) =>
  ask(mapOf({ actors: { ik: {}, ...actors }, issues: issue({ answers: answers(...said) }) })).verdict

describe('who shares a problem', () => {
  test('still to ask: affected, advocating or advising on it, and not answered at all', () => {
    const map = mapOf({
      actors: {
        ik: about('affected'),
        geraakt: about('affected'),
        pleit: about('advocates'),
        adviseert: about('advises'),
        beslist: about('decides'),
        helpt: about('supports'),
        rolloos: about(undefined),
        ander: { role: 'affected', topics: ['wonen'] },
        gevraagd: about('affected'),
        melder: about('affected'),
      },
      issues: issue({ reportedBy: id('melder'), answers: answers(['gevraagd', 'asked']) }),
    })
    expect(ask(map)).toEqual({
      confirms: [],
      denies: [],
      awaiting: ['gevraagd'],
      stillToAsk: ['adviseert', 'geraakt', 'pleit'],
      verdict: 'unknown',
    })
  })

  test('my groups, my family and the reporter are not asked; a group I am only known to is', () => {
    const map = mapOf({
      actors: {
        ik: {},
        groep: about('advocates', 'group'),
        bedrijf: about('advocates', 'organisation'),
        zus: about('affected'),
        tante: about('affected'),
        andere: about('advocates', 'group'),
        lid: about('advocates', 'group'),
      },
      links: [
        ['ik>groep', { type: 'memberOf' }],
        ['ik>bedrijf', { type: 'memberOf' }],
        ['zus>ik', { type: 'familyOf' }],
        ['zus>tante', { type: 'familyOf' }],
        ['ik>andere'],
        ['lid>ik', { type: 'memberOf' }],
      ],
      issues: issue({}),
    })
    expect(ask(map).stillToAsk).toEqual(['andere', 'lid', 'tante'])
  })

  test('of two answers by one actor the last in the list counts', () => {
    const map = mapOf({
      actors: { a: {}, b: {} },
      issues: issue({ answers: answers(['a', 'confirms'], ['b', 'denies'], ['a', 'denies'], ['b', 'asked']) }),
    })
    expect(ask(map)).toMatchObject({ confirms: [], denies: ['a'], awaiting: ['b'] })
  })

  test('the reporter and Ik stand in no list and count for none', () => {
    const actors = { ik: {}, melder: {}, a: {} }
    const said = answers(['ik', 'confirms'], ['melder', 'confirms'], ['a', 'confirms'])
    const map = mapOf({ actors, issues: issue({ reportedBy: id('melder'), answers: said }) })
    expect(ask(map)).toMatchObject({ confirms: ['a'], verdict: 'shared' })
  })

  test('family stays in the lists and decides nothing: not by recognising, denying or still thinking', () => {
    const links = [['ik>zus', { type: 'familyOf' }]] as const
    const withZus = (...said: (readonly [string, Said])[]) =>
      ask(mapOf({ actors: { ik: {}, zus: {}, a: {} }, links, issues: issue({ answers: answers(...said) }) }))
    expect(withZus(['zus', 'confirms'])).toMatchObject({ confirms: ['zus'], verdict: 'unknown' })
    expect(withZus(['zus', 'confirms'], ['a', 'confirms'])).toMatchObject({
      confirms: ['zus', 'a'],
      verdict: 'shared',
    })
    expect(withZus(['zus', 'denies'])).toMatchObject({ denies: ['zus'], verdict: 'unknown' })
    expect(withZus(['a', 'denies'], ['zus', 'asked'])).toMatchObject({ awaiting: ['zus'], verdict: 'individual' })
  })

  test('who is no longer there stands in no list', () => {
    const map = mapOf({
      actors: { a: { until: '2026-11-20' } },
      issues: issue({ answers: answers(['a', 'confirms']) }),
    })
    expect(ask(map)).toMatchObject({ confirms: [], verdict: 'unknown' })
  })

  test('a problem that is not on the map is shared by nobody', () => {
    const none = { confirms: [], denies: [], awaiting: [], stillToAsk: [], verdict: 'unknown' }
    expect(ask(mapOf({ actors: { ik: {} } }))).toEqual(none)
  })
})

describe('the verdict', () => {
  const group = { kind: 'group' }
  const organisation = { kind: 'organisation' }
  test('collective: one group or organisation, or two persons', () => {
    expect(verdict({ a: group }, ['a', 'confirms'])).toBe('collective')
    expect(verdict({ a: organisation }, ['a', 'confirms'])).toBe('collective')
    expect(verdict({ a: {}, b: {} }, ['a', 'confirms'], ['b', 'confirms'])).toBe('collective')
  })
  test('shared: exactly one person, whatever others say', () => {
    expect(verdict({ a: {}, b: {} }, ['a', 'confirms'], ['b', 'denies'])).toBe('shared')
  })
  test('individual: someone denied it, and nobody is awaited or still to ask', () => {
    expect(verdict({ a: {} }, ['a', 'denies'])).toBe('individual')
    expect(verdict({ a: {}, b: {} }, ['a', 'denies'], ['b', 'asked'])).toBe('unknown')
    expect(verdict({ a: {}, b: about('affected') }, ['a', 'denies'])).toBe('unknown')
  })
  test('otherwise unknown', () => {
    expect(verdict({ a: {} })).toBe('unknown')
    expect(verdict({ a: { kind: 'unknown' } }, ['a', 'confirms'])).toBe('unknown')
  })
})
