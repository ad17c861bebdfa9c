import { describe, expect, test } from 'vitest'
import type { NextStep } from '#analysis/nextStep.ts'
import { nextSteps } from '#analysis/nextSteps.ts'
import type { Issue } from '#model/dealings.ts'
import type { Id, NetworkMap } from '#model/records.ts'
import { readAnswers, readStory } from '#tests/support/readStory.ts'
import { id, mapOf, TODAY } from './cast.ts'

const S1 = 's1' as Id<'issues'>
const story = (name: string, issue = 's1') => nextSteps(readStory(name), issue as Id<'issues'>, readAnswers(name).today)
const kinds = (steps: readonly NextStep[]) => steps.map(({ kind }) => kind)
const who = (steps: readonly NextStep[], kind: NextStep['kind']) => steps.find(step => step.kind === kind)?.actors
const found = (steps: readonly NextStep[], kind: NextStep['kind']) => steps.find(step => step.kind === kind)

describe('the stories', () => {
  test('the bus: of more people, so to who decides, by both ways, together', () => {
    const steps = story('c1-vervoer')
    expect(kinds(steps)).toEqual([
      'whoDecides',
      'ways',
      'letter',
      'hallway',
      'advisers',
      'askForGroup',
      'passOn',
      'askMore',
      'missingGroups',
    ])
    expect(who(steps, 'whoDecides')).toEqual(['mulder', 'raad', 'degraaf', 'college'])
    expect(found(steps, 'ways')).toMatchObject({ decider: 'mulder', formal: 5, informal: 2, source: 'S1-15' })
    expect(found(steps, 'letter')).toMatchObject({ others: 2, source: 'S1-25' })
    expect(found(steps, 'advisers')).toMatchObject({ actors: ['asd'], decider: 'college' })
    expect(who(steps, 'passOn')).toEqual(['kansplus'])
    expect(who(steps, 'askMore')).toEqual(['kansplus', 'asd'])
  })

  test('the move: the client council has a direct line with who decides', () => {
    const steps = story('c3-dagbesteding')
    expect(found(steps, 'directLine')).toMatchObject({ actors: ['cr'], decider: 'best', source: 'S1-22' })
    expect(found(steps, 'advisers')).toMatchObject({ actors: ['famraad'], decider: 'best', source: 'S1-23' })
    const ways = found(steps, 'ways')
    expect(ways).toMatchObject({ decider: 'locman' })
    expect(ways).not.toHaveProperty('formal')
    expect(ways).not.toHaveProperty('informal')
  })

  test('the fixed seat: of one person only, so the other way', () => {
    const steps = story('c3-dagbesteding', 's2')
    expect(kinds(steps)).toEqual(['helper', 'talk', 'complaint', 'objection'])
    expect(who(steps, 'helper')).toEqual(['oco'])
    expect(found(steps, 'helper')?.facts.filter(({ kind }) => kind === 'answered')).toHaveLength(4)
    expect(who(steps, 'talk')).toEqual(['begel', 'locman', 'zorg'])
    expect(found(steps, 'complaint')).toMatchObject({ actors: [], facts: [{ kind: 'noneKnown' }] })
  })

  test('the benches: only an unofficial way is known, and older people are heard by the name of their union', () => {
    const steps = story('c5-bankjes')
    expect(found(steps, 'ways')).toMatchObject({ decider: 'jan', informal: 2 })
    expect(found(steps, 'ways')).not.toHaveProperty('formal')
    expect(found(steps, 'missingGroups')).toMatchObject({ groups: ['lichamelijk', 'psychisch'] })
    expect(who(steps, 'passOn')).toEqual(['bond'])
  })

  test('eighteen: the working group is the easier door', () => {
    const steps = story('c7-18plus')
    expect(found(steps, 'easierDoor')).toMatchObject({ actors: ['wgjeugd'], council: 'asd', source: 'S2-11' })
    expect(who(steps, 'passOn')).toEqual(['ledengroep', 'kansplus'])
    expect(kinds(steps)).not.toContain('askForGroup')
  })

  test('every advice has a point of the source and at least one fact of the map', () => {
    for (const name of ['c1-vervoer', 'c3-dagbesteding', 'c5-bankjes', 'c7-18plus'])
      for (const step of [...story(name), ...story(name, 's2')]) {
        expect(step.source).toMatch(/^S[12]-\d+$/)
        expect(step.facts.length, step.kind).toBeGreaterThan(0)
      }
  })
})

describe('not of more people yet', () => {
  const about = (issue: Partial<Issue>, more: Parameters<typeof mapOf>[0]['actors'] = {}): NetworkMap =>
    mapOf({
      actors: {
        ik: {},
        buur: { role: 'affected', topics: ['vervoer'] },
        raad: { kind: 'organisation', role: 'advises', topics: ['vervoer'] },
        kans: { kind: 'organisation', sector: 'advocacy', role: 'advocates', topics: ['vervoer'] },
        senioren: { kind: 'organisation', represents: ['Ouderen'], topics: ['wonen'] },
        ...more,
      },
      links: [['ik>buur'], ['buur>raad']],
      issues: { s1: { topics: ['vervoer'], reportedBy: id('ik'), ...issue } },
    })

  test('groups first, then people; others who may feel the same; and a network', () => {
    const steps = nextSteps(about({ answers: [] }), S1, TODAY)
    expect(kinds(steps)).toEqual(['askGroups', 'askPeople', 'otherGroups', 'findSupporters'])
    expect(who(steps, 'askGroups')).toEqual(['raad', 'kans'])
    expect(found(steps, 'otherGroups')).toMatchObject({
      actors: ['senioren'],
      source: 'S1-5',
      facts: [{ kind: 'standsFor', actor: 'senioren', groups: ['Ouderen'] }],
    })
    expect(who(steps, 'findSupporters')).toEqual(['kans'])
  })

  test('who was asked is asked again; who was asked for these people is not advised once more', () => {
    const answers = [
      { actor: id('raad'), answer: 'asked' as const, on: '2026-11-01' },
      { actor: id('senioren'), answer: 'denies' as const },
      { actor: id('kans'), answer: 'denies' as const },
    ]
    const steps = nextSteps(about({ answers }), S1, TODAY)
    expect(kinds(steps)).toEqual(['hear', 'askPeople', 'missingGroups', 'findSupporters'])
    expect(found(steps, 'hear')?.facts).toEqual([
      { kind: 'answered', actor: 'raad', answer: 'asked', on: '2026-11-01', family: false },
    ])
    expect(found(steps, 'findSupporters')).toMatchObject({ actors: [], facts: [{ kind: 'noNetwork' }] })
  })

  test('no topics: choose one first', () => {
    expect(kinds(nextSteps(about({ topics: [] }), S1, TODAY))).toEqual(['addTopics', 'otherGroups', 'findSupporters'])
  })

  test('nobody to ask: put more players on the map', () => {
    const map = mapOf({ actors: { ik: {} }, issues: { s1: { topics: ['wonen'] } } })
    expect(kinds(nextSteps(map, S1, TODAY))).toEqual(['nobodyToAsk', 'missingGroups', 'findSupporters'])
  })

  test('nobody on the map has the topic: say first who has to do with it, until somebody was asked', () => {
    const actors = { ik: {}, w: { role: 'decides', topics: ['zorg'] } } as const
    const first = (issue: Partial<Issue>) =>
      kinds(nextSteps(mapOf({ actors, issues: { s1: { topics: ['sport'], ...issue } } }), S1, TODAY))[0]
    expect(first({})).toBe('sayWhoBelongs')
    expect(first({ topics: ['zorg'] })).toBe('nobodyToAsk')
    expect(first({ answers: [{ actor: id('w'), answer: 'denies' }], topics: ['sport'] })).not.toBe('sayWhoBelongs')
  })

  test('with one person the advice stays to share it', () => {
    const steps = nextSteps(about({ answers: [{ actor: id('buur'), answer: 'confirms' }] }), S1, TODAY)
    expect(kinds(steps)).toEqual(['askGroups', 'otherGroups', 'findSupporters'])
  })
})

describe('corners', () => {
  const together = (actors: Parameters<typeof mapOf>[0]['actors'], issue: Partial<Issue> = {}): NetworkMap =>
    mapOf({
      actors: { groep: { kind: 'group' }, ...actors },
      links: [['ik>tante'], ['tante>zetel']].filter(([ends]) =>
        (ends ?? '').split('>').every(name => name in actors),
      ) as [string][],
      issues: { s1: { topics: ['zorg'], answers: [{ actor: id('groep'), answer: 'confirms' }], ...issue } },
    })
  const decides = { role: 'decides', topics: ['zorg'] } as const

  test('a problem that is closed or gone asks for nothing', () => {
    expect(nextSteps(together({ ik: {}, w: decides }, { state: 'closed' }), S1, TODAY)).toEqual([])
    expect(nextSteps(together({ ik: {} }), 'weg' as Id<'issues'>, TODAY)).toEqual([])
  })

  test('without Ik there is no way to tell, and no step that needs one', () => {
    const steps = nextSteps(together({ w: decides }), S1, TODAY)
    expect(kinds(steps)).toEqual(['whoDecides', 'letter', 'hallway', 'missingGroups'])
  })

  test('a reporter who is gone changes nothing', () => {
    const map = together({ ik: {}, w: decides }, { reportedBy: id('verdwenen') })
    expect(kinds(nextSteps(map, S1, TODAY))[0]).toBe('whoDecides')
  })

  test('nobody decides: find out; only seats without a name: who can tell', () => {
    expect(kinds(nextSteps(together({ ik: {} }), S1, TODAY))[0]).toBe('findDecider')
    const steps = nextSteps(together({ ik: {}, tante: {}, zetel: { ...decides, placeholder: true } }), S1, TODAY)
    expect(found(steps, 'nameDecider')).toMatchObject({ actors: ['tante'], seats: ['zetel'], source: 'S1-20' })
    expect(kinds(steps)).not.toContain('hallway')
  })

  test('a gathering where someone comes who decides goes before the hallway', () => {
    const map = together({ ik: {}, w: decides })
    const gathering = { id: 'g', order: 0, title: 'Receptie', actors: [id('w')] }
    const withGathering = (on: string): NetworkMap =>
      ({ ...map, gatherings: new Map([['g', { ...gathering, on }]]) }) as unknown as NetworkMap
    expect(found(nextSteps(withGathering(TODAY), S1, TODAY), 'meet')).toMatchObject({ actors: ['w'], gathering: 'g' })
    expect(kinds(nextSteps(withGathering('2026-11-20'), S1, TODAY))).toContain('hallway')
  })

  test('family that recognises it is not among the others of a letter', () => {
    const map = mapOf({
      actors: { ik: {}, zus: {}, groep: { kind: 'group' }, w: decides },
      links: [['ik>zus', { type: 'familyOf' }]],
      issues: {
        s1: {
          topics: ['zorg'],
          answers: [
            { actor: id('zus'), answer: 'confirms' },
            { actor: id('groep'), answer: 'confirms' },
          ],
        },
      },
    })
    expect(found(nextSteps(map, S1, TODAY), 'letter')).toMatchObject({ others: 1 })
  })

  test('of one person: complaint officers and legal help are known by player or by name', () => {
    const map = mapOf({
      actors: {
        ik: {},
        cr: { kind: 'organisation' },
        k: { name: 'Mevrouw Bos', jobTitle: 'Klachtenfunctionaris' },
        o: { name: 'Ombudsman', player: 'ombudsman' },
        r: { name: 'Juridisch Loket', kind: 'organisation' },
        b: { name: 'Bestuurder klachten', role: 'decides' },
      },
      issues: { s1: { topics: ['zorg'], answers: [{ actor: id('cr'), answer: 'denies' }] } },
    })
    const steps = nextSteps(map, S1, TODAY)
    expect(who(steps, 'complaint')).toEqual(['k', 'o'])
    expect(who(steps, 'objection')).toEqual(['r'])
    expect(found(steps, 'talk')).toMatchObject({ actors: [], facts: [{ kind: 'nobodyDecides' }] })
  })
})
