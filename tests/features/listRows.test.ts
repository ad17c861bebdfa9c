import { expect, test } from 'vitest'
import { rowsOf, sorted } from '#features/list/rows.ts'
import { applyChange, joinChanges, step } from '#model/change.ts'
import { emptyMap } from '#model/newMap.ts'
import type { Actor, ActorId, Link, LinkId } from '#model/records.ts'

const actor = (id: string, name: string, order: number, more: Partial<Actor> = {}): Actor => ({
  id: id as ActorId,
  name,
  order,
  kind: 'person',
  ...more,
})
const link = (id: string, source: string, target: string, order: number): Link => ({
  id: id as LinkId,
  source: source as ActorId,
  target: target as ActorId,
  type: 'knows',
  order,
})
const people = [
  actor('ik', 'Ik', 0, { self: true }),
  actor('z', 'Éva', 1, { role: 'decides' }),
  actor('b', 'Bert', 2),
  actor('c', 'Cor', 3),
]
const map = applyChange(
  emptyMap({ name: 'Proef' }, '2026-11-21T00:00:00Z'),
  joinChanges(
    ...people.map(one => step('actors', undefined, one)),
    step('links', undefined, link('1', 'ik', 'z', 0)),
    step('links', undefined, link('2', 'z', 'b', 1)),
  ),
)
const rows = rowsOf(map, new Set(map.actors.keys()), '2026-11-21')
const names = (by: Parameters<typeof sorted>[1]['by'], descending = false) =>
  sorted(rows, { by, descending }).map(row => row.actor.name)

test('a line tells how far someone is from Ik and how many lines they have', () => {
  expect(rows.map(({ actor: { id }, distance, links }) => [id, distance, links])).toEqual([
    ['ik', 0, 1],
    ['z', 1, 2],
    ['b', 2, 1],
    ['c', undefined, 0],
  ])
})

test('sorts by name as Dutch does, accents beside their letter', () => {
  expect(names('name')).toEqual(['Bert', 'Cor', 'Éva', 'Ik'])
  expect(names('name', true)).toEqual(['Ik', 'Éva', 'Cor', 'Bert'])
})

test('sorts by steps with those out of reach last, and equal ones by name', () => {
  expect(names('distance')).toEqual(['Ik', 'Éva', 'Bert', 'Cor'])
  expect(names('links')).toEqual(['Cor', 'Bert', 'Ik', 'Éva'])
})

test('only the shown ones are in the list', () => {
  expect(rowsOf(map, new Set(['b' as ActorId]), '2026-11-21').map(row => row.actor.name)).toEqual(['Bert'])
})
