import { describe, expect, test } from 'vitest'
import { sinceElections } from '#analysis/toCheck.ts'
import { whatToDo } from '#analysis/whatToDo.ts'
import type { Agreement, ContactMoment, Gathering, Issue } from '#model/dealings.ts'
import type { NetworkMap } from '#model/records.ts'
import { as, type Lists, line, mapWith, samira, someone } from '#tests/model/cast.ts'

const TODAY = '2026-11-22'
const me = samira
const friend = someone('vriend', 1, { checkedOn: '2026-11-01' })
const alderman = someone('wethouder', 2, {
  role: 'decides',
  topics: ['Zorg'],
  sector: 'government',
  checkedOn: '2026-11-01',
})
const group = someone('groep', 3, { kind: 'group', role: 'affected', topics: ['zorg'] })

const talk = (id: string, order: number, on: string, actors: string[], fields: Partial<ContactMoment> = {}) =>
  ({ channel: 'talk', ...fields, id, order, on, actors }) as unknown as ContactMoment
const agreement = (id: string, due: string | undefined, fields: Partial<Agreement> = {}) =>
  ({ on: '2026-11-01', actors: [], text: id, state: 'open', ...fields, id, order: 0, due }) as unknown as Agreement
const gathering = (id: string, fields: Partial<Gathering>) =>
  ({ title: id, actors: [], ...fields, id: as(id), order: 0 }) as Gathering
const issue = (id: string, order: number, answers: readonly object[] = [], fields: Partial<Issue> = {}) =>
  ({ title: id, topics: ['zorg'], ...fields, answers, id, order }) as unknown as Issue

const todo = (lists: Lists, today = TODAY) => whatToDo(mapWith({ actors: [me, friend], ...lists }), today)
const kinds = (lists: Lists) => todo(lists).map(({ kind }) => kind)

test('an empty map asks for nothing', () => {
  expect(todo({ actors: [] })).toEqual([])
  expect(todo({})).toEqual([])
})

test('the most urgent stands first', () => {
  const lists: Lists = {
    actors: [me, friend, alderman, group, someone('leeg', 4, { placeholder: true }), someone('oud', 5)],
    issues: [
      issue('s', 0, [
        { actor: 'groep', answer: 'asked' },
        { actor: 'vriend', answer: 'confirms' },
      ]),
    ],
    contactMoments: [
      talk('m', 0, '2026-01-02', ['vriend']),
      talk('n', 1, '2026-11-01', ['oud'], { replyBy: '2026-11-10' }),
      talk('k', 2, '2026-08-01', ['wethouder']),
    ],
    agreements: [agreement('straks', '2026-11-25'), agreement('laat', '2026-11-21')],
    gatherings: [
      gathering('komt', { on: '2026-12-03', registerBefore: '2026-12-01' }),
      gathering('was', { on: '2026-11-20' }),
    ],
  }
  expect(kinds(lists)).toEqual([
    'overdue',
    'register',
    'due',
    'noReply',
    'awaiting',
    'notes',
    'silent',
    'silent',
    'unnamed',
  ])
})

describe('agreements', () => {
  test('late before today, due today and within a week; not what is done, has no day or lies further ahead', () => {
    const agreements = [
      agreement('b', '2026-11-20'),
      agreement('a', '2026-11-20'),
      agreement('vroeger', '2026-10-01'),
      agreement('vandaag', TODAY),
      agreement('week', '2026-11-29'),
      agreement('later', '2026-11-30'),
      agreement('zonder', undefined),
      agreement('klaar', '2026-10-01', { state: 'done' }),
      agreement('weg', '2026-10-01', { state: 'dropped' }),
    ]
    expect(todo({ agreements })).toEqual([
      { kind: 'overdue', agreement: 'vroeger', due: '2026-10-01' },
      { kind: 'overdue', agreement: 'a', due: '2026-11-20' },
      { kind: 'overdue', agreement: 'b', due: '2026-11-20' },
      { kind: 'due', agreement: 'vandaag', due: TODAY },
      { kind: 'due', agreement: 'week', due: '2026-11-29' },
    ])
  })
})

describe('gatherings', () => {
  const only = (fields: Partial<Gathering>, contactMoments: readonly ContactMoment[] = []) =>
    todo({ gatherings: [gathering('g', fields)], contactMoments })
  test('to register for within two weeks; late while it is still to come', () => {
    const soon = { kind: 'register', gathering: 'g', before: '2026-12-06', late: false }
    expect(only({ registerBefore: '2026-12-06', on: '2026-12-10' })).toEqual([soon])
    expect(only({ registerBefore: '2026-12-06' })).toEqual([soon])
    expect(only({ registerBefore: '2026-12-07', on: '2026-12-10' })).toEqual([])
    expect(only({ registerBefore: TODAY })).toMatchObject([{ late: false }])
    expect(only({ registerBefore: '2026-11-21', on: TODAY })).toMatchObject([{ late: true }])
    expect(only({ registerBefore: '2026-11-21' })).toEqual([])
  })
  test('of the last month without a noted talk; not on the day itself, and no more once a talk is noted', () => {
    expect(only({ on: '2026-11-21' })).toEqual([{ kind: 'notes', gathering: 'g', on: '2026-11-21' }])
    expect(only({ on: '2026-10-23' })).toHaveLength(1)
    expect(only({ on: '2026-10-22' })).toEqual([])
    expect(only({ on: TODAY })).toEqual([])
    expect(only({})).toEqual([])
    expect(only({ on: '2026-11-21' }, [talk('t', 0, '2026-11-21', ['vriend'], { gathering: as('g') })])).toEqual([])
  })
})

describe('no answer', () => {
  const asked = (on: string | undefined, fields: Partial<Issue> = {}) =>
    todo({
      actors: [me, friend],
      issues: [issue('s', 0, [{ actor: 'vriend', answer: 'asked', ...(on && { on }) }], fields)],
    })
  test('asked more than two weeks ago, or nobody knows when', () => {
    expect(asked('2026-11-07')).toEqual([{ kind: 'awaiting', issue: 's', actor: 'vriend', on: '2026-11-07' }])
    expect(asked('2026-11-08')).toEqual([])
    expect(asked(undefined)).toEqual([{ kind: 'awaiting', issue: 's', actor: 'vriend' }])
  })
  test('a closed problem waits for nobody, and a later answer ends the waiting', () => {
    expect(asked(undefined, { state: 'closed' })).toEqual([])
    const answers = [
      { actor: 'vriend', answer: 'asked' },
      { actor: 'vriend', answer: 'denies' },
    ]
    expect(todo({ issues: [issue('s', 0, answers)] })).toEqual([])
  })
  test('the oldest question first, what has no day last', () => {
    const actors = [me, friend, someone('b', 2), someone('c', 3)]
    const answers = [
      { actor: 'vriend', answer: 'asked' },
      { actor: 'b', answer: 'asked', on: '2026-10-02' },
      { actor: 'c', answer: 'asked', on: '2026-10-01' },
    ]
    const waiting = todo({ actors, issues: [issue('s', 0, answers)] })
    expect(waiting.map(item => 'actor' in item && item.actor)).toEqual(['c', 'b', 'vriend'])
  })
  test('a talk with an answer-by day gone by, and nothing since', () => {
    const letter = talk('brief', 0, '2026-11-01', ['ik', 'vriend', 'wethouder', 'weg'], { replyBy: '2026-11-21' })
    const actors = [me, friend, alderman]
    const reply = (...more: readonly ContactMoment[]) => todo({ actors, contactMoments: [letter, ...more] })
    expect(reply()).toEqual([
      { kind: 'noReply', moment: 'brief', actors: ['vriend', 'wethouder'], replyBy: '2026-11-21' },
    ])
    expect(reply(talk('t', 1, '2026-11-01', ['vriend']))).toMatchObject([{ actors: ['wethouder'] }])
    expect(reply(talk('t', -1, '2026-11-01', ['vriend']))).toMatchObject([{ actors: ['vriend', 'wethouder'] }])
    expect(reply(talk('t', 1, '2026-12-01', ['vriend']))).toMatchObject([{ actors: ['vriend', 'wethouder'] }])
    expect(reply(talk('t', 1, '2026-11-05', ['vriend', 'wethouder']))).toEqual([])
    const on = (fields: Partial<ContactMoment>) => todo({ actors, contactMoments: [{ ...letter, ...fields }] })
    expect(on({ replyBy: TODAY })).toEqual([])
    expect(on({ answered: 'Ja' })).toEqual([])
    expect(on({ actors: [] })).toEqual([])
  })
})

describe('not spoken for long', () => {
  const problem = issue('s', 0)
  const spoken = (on: string, lists: Lists = {}) =>
    todo({ actors: [me, alderman], issues: [problem], contactMoments: [talk('t', 0, on, ['wethouder'])], ...lists })
  test('90 days, with someone who has a part in an open problem', () => {
    expect(spoken('2026-08-23')).toEqual([{ kind: 'silent', actor: 'wethouder', issue: 's', last: '2026-08-23' }])
    expect(spoken('2026-08-24')).toEqual([])
    expect(spoken('2026-08-23', { issues: [{ ...problem, state: 'closed' }] })).toEqual([])
    expect(spoken('2026-08-23', { issues: [{ ...problem, topics: ['werk'] }] })).toEqual([])
    const later = agreement('a', undefined, { on: '2026-10-01', actors: [alderman.id] })
    expect(spoken('2026-08-23', { agreements: [later] })).toEqual([])
  })
  test('also with who recognises it; not with family or my own group, whom I see without writing it down', () => {
    const actors = [me, friend]
    const contactMoments = [talk('t', 0, '2026-01-01', ['vriend'])]
    const issues = [issue('s', 0, [{ actor: 'vriend', answer: 'confirms' }])]
    expect(todo({ actors, contactMoments, issues })).toMatchObject([{ kind: 'silent', actor: 'vriend' }])
    expect(todo({ actors, contactMoments, issues, links: [line('l', 0, 'ik', 'familyOf', 'vriend')] })).toEqual([])
    const ours = { actors: [me, group], issues, contactMoments: [talk('t', 0, '2026-01-01', ['groep'])] }
    expect(kinds(ours)).toEqual(['silent'])
    expect(kinds({ ...ours, links: [line('l', 0, 'ik', 'memberOf', 'groep')] })).toEqual([])
  })
  test('never: only who decides about a shared problem, in person and by name', () => {
    const shared = [issue('s', 0, [{ actor: 'groep', answer: 'confirms' }])]
    const never = { kind: 'never', actor: 'wethouder', issue: 's' }
    expect(todo({ actors: [me, alderman, group], issues: shared })).toEqual([never])
    expect(todo({ actors: [me, alderman, group], issues: [problem] })).toEqual([])
    expect(kinds({ actors: [me, { ...alderman, placeholder: true }, group], issues: shared })).toEqual(['unnamed'])
    expect(kinds({ actors: [me, { ...alderman, kind: 'organisation' }, group], issues: shared })).toEqual([])
    expect(kinds({ actors: [me, { ...alderman, role: 'advises' }, group], issues: shared })).toEqual([])
  })
  test('who was asked and gave no answer is told once', () => {
    const issues = [issue('s', 0, [{ actor: 'wethouder', answer: 'asked' }])]
    expect(spoken('2026-01-01', { issues }).map(({ kind }) => kind)).toEqual(['awaiting'])
  })
})

describe('to look up again', () => {
  test.each([
    ['2026-11-22', '2026-04-01'],
    ['2026-03-31', '2022-04-01'],
    ['2026-04-01', '2026-04-01'],
    ['2030-01-01', '2026-04-01'],
    ['2031-05-05', '2030-04-01'],
    ['2021-05-05', '2018-04-01'],
  ])('on %s the last council came on %s', (day, since) => expect(sinceElections(day)).toBe(since))

  const inOffice = (fields: object) => todo({ actors: [me, someone('b', 1, { sector: 'politics', ...fields })] })
  test('politics and government since the elections, by the last check or the source', () => {
    expect(inOffice({})).toEqual([{ kind: 'unchecked', actor: 'b' }])
    expect(inOffice({ checkedOn: '2026-03-31' })).toEqual([{ kind: 'unchecked', actor: 'b', since: '2026-03-31' }])
    expect(inOffice({ checkedOn: '2026-04-01' })).toEqual([])
    expect(inOffice({ checkedOn: '2025-01-01', source: { name: 'lijst', date: '2026-05-01' } })).toEqual([])
    expect(inOffice({ sector: 'services' })).toEqual([])
    expect(inOffice({ kind: 'organisation' })).toEqual([])
    expect(inOffice({ until: '2026-01-01' })).toEqual([])
    expect(todo({ actors: [{ ...me, sector: 'politics' }] })).toEqual([])
  })
  test('who is stale stands there once: not when politics, or not spoken, says it already', () => {
    const old: Partial<NetworkMap['info']> = { createdAt: '2020-01-01T00:00:00Z' }
    const actors = [me, someone('b', 1, { sector: 'politics' }), someone('c', 2)]
    expect(todo({ actors, info: old })).toEqual([
      { kind: 'unchecked', actor: 'b' },
      { kind: 'stale', actor: 'c', since: '2020-01-01' },
    ])
    const issues = [issue('s', 0, [{ actor: 'c', answer: 'asked' }])]
    expect(kinds({ actors, info: old, issues })).toEqual(['awaiting', 'unchecked'])
  })
})
