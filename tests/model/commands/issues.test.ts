import { describe, expect, test } from 'vitest'
import { applyChange, invertChange } from '#model/change.ts'
import { joinIssues } from '#model/commands/joinIssues.ts'
import { setAnswer } from '#model/commands/setAnswer.ts'
import type { Answer, Issue } from '#model/dealings.ts'
import type { ActorId, Id, NetworkMap } from '#model/records.ts'
import { actorId, as, council, jolanda, mapWith, mulder, samira } from '../cast.ts'

const BUS = as<Id<'issues'>>('bus')
const RIDE = as<Id<'issues'>>('rit')
const issue = (id: string, order: number, fields: Partial<Issue> = {}): Issue => ({
  title: id,
  topics: [],
  answers: [],
  ...fields,
  id: as(id),
  order,
})
const mapOf = (...issues: readonly Issue[]) => mapWith({ actors: [samira, jolanda, mulder, council], issues })
const answersOn = (map: NetworkMap, id = BUS) => map.issues.get(id)?.answers

describe('what someone says about a problem', () => {
  const says = (answer: Answer['answer'], on?: string): Answer => ({ actor: jolanda.id, answer, ...(on && { on }) })

  test('stands at the end, in its place once changed, and can be taken away', () => {
    let map = mapOf(issue('bus', 0, { answers: [says('asked')] }))
    map = applyChange(map, setAnswer(map, BUS, mulder.id, 'asked', '2026-11-21'))
    map = applyChange(map, setAnswer(map, BUS, jolanda.id, 'confirms', '2026-11-22'))
    expect(answersOn(map)).toEqual([
      says('confirms', '2026-11-22'),
      { actor: mulder.id, answer: 'asked', on: '2026-11-21' },
    ])
    map = applyChange(map, setAnswer(map, BUS, jolanda.id, undefined, undefined))
    expect(answersOn(map)?.map(({ actor }) => actor)).toEqual([mulder.id])
  })

  test('is one answer, however many a file had; what we do not know of it stays', () => {
    const twice = [says('confirms'), { ...says('denies'), extra: '{"via":"mail"}' }]
    const map = mapOf(issue('bus', 0, { answers: twice }))
    const next = applyChange(map, setAnswer(map, BUS, jolanda.id, 'asked', undefined))
    expect(answersOn(next)).toEqual([{ ...says('asked'), extra: '{"via":"mail"}' }])
  })

  test('changes nothing when it was noted so, or when the problem or the person is gone', () => {
    const map = mapOf(issue('bus', 0, { answers: [says('denies', '2026-01-01')] }))
    expect(setAnswer(map, BUS, jolanda.id, 'denies', '2026-01-01')).toEqual([])
    expect(setAnswer(map, BUS, mulder.id, undefined, undefined)).toEqual([])
    expect(setAnswer(map, RIDE, jolanda.id, 'asked', undefined)).toEqual([])
    expect(setAnswer(map, BUS, actorId('weg'), 'asked', undefined)).toEqual([])
  })
})

describe('two problems that are one', () => {
  const bus = issue('bus', 0, {
    title: 'Bus te laat',
    description: 'Elke maandag.',
    topics: ['vervoer'],
    reportedBy: samira.id,
    answers: [
      { actor: jolanda.id, answer: 'asked', on: '2026-11-02' },
      { actor: mulder.id, answer: 'confirms', on: '2026-11-05' },
    ],
    state: 'closed',
  })
  const ride = issue('rit', 1, {
    title: 'Rit te lang',
    description: 'Anderhalf uur.',
    topics: ['Vervoer', 'onderwijs'],
    reportedBy: council.id,
    answers: [
      { actor: jolanda.id, answer: 'denies' },
      { actor: mulder.id, answer: 'denies', on: '2026-11-01' },
    ],
    extra: '{"kleur":"rood","title":7}',
  })
  const map = mapWith({
    actors: [samira, jolanda, mulder, council],
    issues: [bus, ride],
    contactMoments: [{ id: as('c'), order: 0, on: '2026-11-01', actors: [], channel: 'talk', issue: RIDE }],
    letters: [{ id: as('b'), order: 0, kind: 'council', to: [], parts: '{}', issue: RIDE }],
    plans: [{ id: as('p'), order: 0, step: '2', answers: '{}', issue: RIDE }],
  })
  const after = applyChange(map, joinIssues(map, BUS, RIDE))

  test('keep one title, both texts and all topics, and are open when one of them was', () => {
    expect(after.issues.get(BUS)).toMatchObject({
      title: 'Bus te laat',
      description: 'Elke maandag.\n\nRit te lang\nAnderhalf uur.',
      topics: ['vervoer', 'onderwijs'],
      reportedBy: samira.id,
      state: 'open',
      extra: '{"kleur":"rood"}',
    })
    expect(after.issues.has(RIDE)).toBe(false)
  })

  test('have one answer of everyone: what was really said, then the later day; who told of the other recognises it', () => {
    expect(answersOn(after)).toEqual([
      { actor: jolanda.id, answer: 'denies' },
      { actor: mulder.id, answer: 'confirms', on: '2026-11-05' },
      { actor: council.id, answer: 'confirms' },
    ])
  })

  test('take talks, letters and plans along, and come apart again', () => {
    for (const record of [after.contactMoments.get(as('c')), after.letters.get(as('b')), after.plans.get(as('p'))])
      expect(record?.issue).toBe(BUS)
    expect(applyChange(after, invertChange(joinIssues(map, BUS, RIDE)))).toEqual(map)
  })

  test('only when there are two; a reporter that is lost comes from the other', () => {
    expect(joinIssues(map, BUS, BUS)).toEqual([])
    expect(joinIssues(map, BUS, as('weg'))).toEqual([])
    const lost = mapOf(issue('bus', 0), issue('rit', 1, { reportedBy: jolanda.id }))
    expect(applyChange(lost, joinIssues(lost, BUS, RIDE)).issues.get(BUS)).toMatchObject({
      reportedBy: jolanda.id,
      answers: [],
      description: 'rit',
    })
  })
  test('who told of the other was asked about this one: asked no more, and what they denied stays denied; Ik never answers', () => {
    const told = (reporter: ActorId, answer: 'asked' | 'denies') => {
      const both = mapOf(
        issue('bus', 0, { reportedBy: council.id, answers: [{ actor: jolanda.id, answer, on: '2026-11-02' }] }),
        issue('rit', 1, { reportedBy: reporter }),
      )
      return answersOn(applyChange(both, joinIssues(both, BUS, RIDE)))
    }
    expect(told(jolanda.id, 'asked')).toEqual([{ actor: jolanda.id, answer: 'confirms' }])
    expect(told(jolanda.id, 'denies')).toEqual([{ actor: jolanda.id, answer: 'denies', on: '2026-11-02' }])
    expect(told(samira.id, 'asked')).toEqual([{ actor: jolanda.id, answer: 'asked', on: '2026-11-02' }])
  })
})
