import { expect, test } from 'vitest'
import { applyChange, invertChange } from '#model/change.ts'
import { addDealing, editDealing, pointElsewhere, removeDealing } from '#model/commands/dealings.ts'
import type { ContactMoment, Issue, Plan } from '#model/dealings.ts'
import type { Id, NetworkMap } from '#model/records.ts'
import { actorId, as, mapWith } from '../cast.ts'

const bus: Issue = { id: as<Id<'issues'>>('bus'), order: 0, title: 'Bus te laat', topics: ['vervoer'], answers: [] }
const bench: Issue = { ...bus, id: as<Id<'issues'>>('bank'), order: 1, title: 'Bankje weg' }
const talk: ContactMoment = {
  id: as<Id<'contactMoments'>>('t1'),
  order: 0,
  on: '2026-10-01',
  actors: [actorId('mulder')],
  channel: 'talk',
  issue: bus.id,
  asked: 'Kan de bus eerder?',
}
const plan: Plan = { id: as<Id<'plans'>>('p1'), order: 0, issue: bus.id, step: '2', answers: '{}' }
const map: NetworkMap = mapWith({ issues: [bus, bench], contactMoments: [talk], plans: [plan] })

test('a new record comes at the end of its list', () => {
  const change = addDealing(map, 'issues', { title: 'Geen lift', topics: [], answers: [] }, as<Id<'issues'>>('lift'))
  expect(applyChange(map, change).issues.get(as('lift'))).toEqual({
    id: 'lift',
    order: 2,
    title: 'Geen lift',
    topics: [],
    answers: [],
  })
})

test('an edit takes a field away, and does nothing to what is gone or stays equal', () => {
  const after = applyChange(map, editDealing(map, 'contactMoments', talk.id, { asked: undefined, answered: 'Ja' }))
  const { asked: _gone, ...rest } = talk
  expect(after.contactMoments.get(talk.id)).toEqual({ ...rest, answered: 'Ja' })
  expect(editDealing(map, 'contactMoments', talk.id, { asked: talk.asked })).toEqual([])
  expect(editDealing(map, 'issues', as<Id<'issues'>>('weg'), { title: 'x' })).toEqual([])
})

test('removing a problem keeps the talk and the plan, that mention it no more; undo brings all back', () => {
  const change = removeDealing(map, 'issues', bus.id)
  const after = applyChange(map, change)
  expect([...after.issues.keys()]).toEqual([bench.id])
  expect(after.contactMoments.get(talk.id)).not.toHaveProperty('issue')
  expect(after.plans.get(plan.id)).not.toHaveProperty('issue')
  expect(applyChange(after, invertChange(change))).toEqual(map)
  expect(removeDealing(after, 'issues', bus.id)).toEqual([])
})

test('what mentions one problem can be made to mention another', () => {
  const after = applyChange(map, pointElsewhere(map, 'issues', bus.id, bench.id))
  expect(after.contactMoments.get(talk.id)?.issue).toBe(bench.id)
  expect(after.plans.get(plan.id)?.issue).toBe(bench.id)
})

test('a gathering that is thrown away is not where a plan asks it any more; undo brings it back', () => {
  const gathering = { id: as<Id<'gatherings'>>('g'), order: 0, title: 'Raad', actors: [] }
  const answers = '{"deciders":["g"],"moment":"gathering","gathering":"g"}'
  const planned = mapWith({ gatherings: [gathering], plans: [{ ...plan, answers }] })
  const change = removeDealing(planned, 'gatherings', gathering.id)
  const after = applyChange(planned, change)
  expect(after.plans.get(plan.id)?.answers).toBe('{"deciders":["g"],"moment":"gathering"}')
  expect(applyChange(after, invertChange(change))).toEqual(planned)
})
