import { expect, test } from 'vitest'
import { applyChange } from '#model/change.ts'
import { mergeActors } from '#model/commands/mergeActors.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import type { Answer } from '#model/dealings.ts'
import type { Id } from '#model/records.ts'
import { actorId, as, mapWith, someone } from './cast.ts'

const people = ['a', 'b', 'c'].map((id, order) => someone(id, order))
const [a, b, c] = [actorId('a'), actorId('b'), actorId('c')]
const id = as<Id<'issues'>>('i')
const first: Answer = { actor: c, answer: 'asked', on: '2026-01-01' }
const ofB: Answer = { actor: b, answer: 'denies', on: '2026-02-01' }
const last: Answer = { actor: c, answer: 'confirms', on: '2026-03-01' }
const map = mapWith({
  actors: people,
  issues: [{ id, order: 0, title: 'Bus', topics: [], answers: [first, ofB, last] }],
})

test('when two become one, who has nothing to do with it keeps every answer', () => {
  const answers = applyChange(map, mergeActors(map, a, b)).issues.get(id)?.answers
  expect(answers).toStrictEqual([first, { ...ofB, actor: a }, last])
})

test('when someone is thrown away, the others keep every answer', () => {
  const answers = applyChange(map, removeActors(map, [b])).issues.get(id)?.answers
  expect(answers).toStrictEqual([first, last])
})
