import { describe, expect, test } from 'vitest'
import { pointAt } from '#formats/netwerkkaart/pointAt.ts'
import type { PlanAnswers } from '#model/planAnswers.ts'
import { answersMeaning, answersOf, firstPlan, planStep, writeAnswers } from '#model/planAnswers.ts'
import type { Id } from '#model/records.ts'
import { actorId, as } from './cast.ts'

const NOTHING: PlanAnswers = { deciders: [], ways: [], ask: '', fallback: '', finished: false }
const FULL: PlanAnswers = {
  deciders: [actorId('degraaf'), actorId('__proto__')],
  ways: [{ actor: actorId('degraaf'), way: 'both' }],
  ask: 'Wilt u de bus op tijd laten rijden?',
  moment: 'gathering',
  gathering: as('g1'),
  before: '2026-12-01',
  fallback: 'Dan spreken we in bij de raad.',
  finished: true,
}

describe('the answers of a plan', () => {
  test('come back as they were written', () => {
    expect(answersOf({ answers: writeAnswers(FULL) })).toEqual(FULL)
    expect(answersOf(firstPlan())).toEqual(NOTHING)
    expect(writeAnswers(NOTHING)).toBe('{}')
  })

  test.each(['', 'null', '[]', '"x"', '{', '{"deciders":"degraaf","ways":{},"ask":1,"moment":"fax","gathering":{}}'])(
    'that are no answers are none: %s',
    answers => expect(answersOf({ answers })).toEqual(NOTHING),
  )

  test('of another shape inside a list are left out, and each has one way', () => {
    const answers = JSON.stringify({
      deciders: ['a', 1, null, 'a'],
      ways: [null, 'x', { actor: 'a', way: 'fax' }, { actor: 'a', way: 'formal' }, { actor: 'a', way: 'informal' }],
      before: 'morgen',
      finished: 'ja',
    })
    expect(answersOf({ answers })).toEqual({ ...NOTHING, deciders: ['a'], ways: [{ actor: 'a', way: 'informal' }] })
  })

  test('keep keys of a later version, also the strangest', () => {
    const earlier = '{"color":"blue","__proto__":{"x":1},"ask":"oud"}'
    expect(writeAnswers(NOTHING, earlier)).toBe('{"color":"blue","__proto__":{"x":1}}')
    expect(writeAnswers({ ...NOTHING, ask: 'nieuw' }, earlier)).toBe(
      '{"color":"blue","__proto__":{"x":1},"ask":"nieuw"}',
    )
  })

  test('keep a word of a later version in a place that we know, until it is answered anew', () => {
    const earlier = '{"moment":"video","before":"voorjaar","ways":[{"actor":"a","way":"fax"}],"finished":"half"}'
    const read = answersOf({ answers: earlier })
    expect(writeAnswers({ ...read, ask: 'nieuw' }, earlier)).toBe(`${earlier.slice(0, -1)},"ask":"nieuw"}`)
    expect(JSON.parse(writeAnswers({ ...read, moment: 'talk' }, earlier))).toMatchObject({ moment: 'talk' })
    expect(writeAnswers({ ...answersOf({ answers: '{"moment":"talk"}' }), ask: '' }, '{"moment":"talk"}')).toBe(
      '{"moment":"talk"}',
    )
  })

  test('follow two actors that become one, and lose who is gone', () => {
    const answers = writeAnswers({
      ...NOTHING,
      deciders: [actorId('a'), actorId('b'), actorId('c')],
      ways: [
        { actor: actorId('b'), way: 'formal' },
        { actor: actorId('c'), way: 'both' },
      ],
    })
    const joined = answersMeaning(answers, id => (id === 'b' ? actorId('a') : id === 'c' ? undefined : id))
    expect(answersOf({ answers: joined })).toEqual({
      ...NOTHING,
      deciders: ['a'],
      ways: [{ actor: 'a', way: 'formal' }],
    })
    const odd = ' {"deciders": ["a"]} '
    expect(answersMeaning(odd, id => id)).toBe(odd)
  })
})

test('a plan of another map mentions those it comes to stand beside', () => {
  const plan = { ...firstPlan(as('s1')), id: as<Id<'plans'>>('p1'), order: 0, answers: writeAnswers(FULL) }
  const pointed = pointAt('plans', plan, (table, id) => `${table}-${id}`)
  expect(pointed.issue).toBe('issues-s1')
  expect(answersOf(pointed)).toEqual({
    ...FULL,
    deciders: ['actors-degraaf', 'actors-__proto__'],
    ways: [{ actor: 'actors-degraaf', way: 'both' }],
    gathering: 'gatherings-g1',
  })
  expect(pointAt('plans', plan, (_table, id) => id)).toBe(plan)
})

test('a step of elsewhere is one of the seven, or the first', () => {
  expect(['1', '7', '8', '', undefined, 'klaar'].map(planStep)).toEqual(['1', '7', '1', '1', '1', '1'])
  expect(firstPlan(as('s1'))).toEqual({ issue: 's1', step: '1', answers: '{}' })
})
