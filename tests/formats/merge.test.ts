import { expect, test } from 'vitest'
import { addToMap, compareWithMap, type Keep } from '#formats/merge/addToMap.ts'
import { tooManyAfter } from '#formats/merge/tooMany.ts'
import { readNetwerkkaart } from '#formats/netwerkkaart/read.ts'
import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import { applyChange, invertChange } from '#model/change.ts'
import { inOrder, type NetworkMap } from '#model/records.ts'
import { fullFile } from './files.ts'
import { fileWith, NOW, opened, person } from './reading.ts'

const link = (id: string, source: string, target: string, more: object = {}) => ({
  id,
  source,
  target,
  type: 'knows',
  ...more,
})
const mine = fileWith({
  actors: [person('ik', { self: true }), person('jo', { position: { x: 0, y: 0 }, pinned: true }), person('pe')],
  links: [link('l1', 'ik', 'jo'), link('l2', 'jo', 'pe', { strength: 2 })],
})
const theirs = fileWith({
  actors: [
    person('ik', { self: true }),
    person('jo', { jobTitle: 'raadslid', position: { x: 99, y: 9 } }),
    person('an'),
    person('pe'),
  ],
  links: [link('l2', 'jo', 'pe', { strength: 2 }), link('l3', 'an', 'jo')],
  issues: [
    { id: 's', title: 'Bus', topics: [], answers: [{ actor: 'jo', answer: 'confirms', eigen: 1 }], reportedBy: 'an' },
  ],
})
const mapOf = (file: object) => opened(file).map
const added = (to: object, from: object, keep: Keep) => applyChange(mapOf(to), addToMap(mapOf(to), mapOf(from), keep))
const names = (map: NetworkMap) => inOrder(map.actors).map(({ name, jobTitle = '' }) => `${name} ${jobTitle}`.trim())

test('what is new, the same or different is counted before anything happens', () => {
  expect(compareWithMap(mapOf(mine), mapOf(theirs))).toEqual({
    added: 3,
    same: 3,
    different: [{ table: 'actors', id: 'jo' }],
  })
})

test('adding a copy of the same map changes nothing, also when boxes were moved', () => {
  const moved = { ...fullFile, actors: fullFile.actors.map(actor => ({ ...actor, position: { x: 5, y: 5 } })) }
  for (const keep of ['mine', 'theirs', 'both'] as const) {
    expect(addToMap(mapOf(fullFile), mapOf(fullFile), keep)).toEqual([])
    expect(addToMap(mapOf(fullFile), mapOf(moved), keep)).toEqual([])
  }
})

test('keeping mine adds only what is new', () => {
  const map = added(mine, theirs, 'mine')
  expect(names(map)).toEqual(['P ik', 'P jo', 'P pe', 'P an'])
  expect([...map.links.keys()]).toEqual(['l1', 'l2', 'l3'])
  expect(inOrder(map.issues)[0]).toMatchObject({ reportedBy: 'an', answers: [{ actor: 'jo' }] })
})

test('taking that of the file puts it in the place of mine, where it stood', () => {
  const map = added(mine, theirs, 'theirs')
  expect(names(map)).toEqual(['P ik', 'P jo raadslid', 'P pe', 'P an'])
  expect(map.actors.get('jo' as never)).toMatchObject({ position: { x: 0, y: 0 }, pinned: true, order: 1 })
})

test('both: the one of the file gets a new id, and what the file says is said of that one', () => {
  const map = added(mine, theirs, 'both')
  expect(names(map)).toEqual(['P ik', 'P jo', 'P pe', 'P jo raadslid', 'P an'])
  const second = inOrder(map.actors)[3]
  expect(second).not.toHaveProperty('position')
  const sentences = inOrder(map.links).map(({ source, target }) => [source, target])
  expect(sentences).toEqual([
    ['ik', 'jo'],
    ['jo', 'pe'],
    [second?.id, 'pe'],
    ['an', second?.id],
  ])
  expect(inOrder(map.issues)[0]?.answers).toMatchObject([{ actor: second?.id, extra: '{"eigen":1}' }])
})

test('adding is one change, and turned around it is gone', () => {
  const map = mapOf(mine)
  const change = addToMap(map, mapOf(theirs), 'both')
  expect(applyChange(applyChange(map, change), invertChange(change))).toEqual(map)
  expect(new Set(change.map(({ table, id }) => `${table} ${id}`)).size).toBe(change.length)
})

test('Ik stays who it is here: the Ik of the file comes as an ordinary person', () => {
  const peters = fileWith({ actors: [person('pe', { self: true }), person('ik')] })
  expect(compareWithMap(mapOf(mine), mapOf(peters))).toEqual({ added: 0, same: 2, different: [], otherSelf: 'P pe' })
  const other = fileWith({ actors: [person('x', { self: true }), { id: 'ik', kind: 'group', name: 'Anders' }] })
  for (const keep of ['mine', 'theirs', 'both'] as const) {
    const map = added(mine, other, keep)
    expect(
      inOrder(map.actors)
        .filter(({ self }) => self)
        .map(({ id, kind }) => [id, kind]),
    ).toEqual([['ik', 'person']])
  }
  expect(inOrder(added(fileWith({}), peters, 'mine').actors)[0]).toMatchObject({ id: 'pe', self: true })
})

test('a drawing that shares nobody with mine comes beside it', () => {
  const far = fileWith({
    actors: [person('q', { position: { x: -50, y: 7 } }), person('r', { position: { x: 50, y: 8 } }), person('s')],
  })
  const places = inOrder(added(mine, far, 'mine').actors).map(({ position }) => position)
  expect(places.slice(3)).toEqual([{ x: 400, y: 7 }, { x: 500, y: 8 }, undefined])
})

test('what the map is about grows, its name stays, unknown fields at the top come along', () => {
  const to = { ...fileWith({ map: { ...fullFile.map, topics: ['Vervoer'] } }), mijn: 1 }
  const from = {
    ...fileWith({ map: { ...fullFile.map, name: 'Ander', topics: ['vervoer', 'zorg'], templates: ['x'] } }),
    mijn: 2,
    hun: { a: 1 },
    letters: 'kapot',
  }
  const file = JSON.parse(writeNetwerkkaart(added(to, from, 'mine'), NOW))
  expect(file.map).toMatchObject({
    name: 'Mijn kaart',
    topics: ['Vervoer', 'zorg'],
    templates: ['gemeente-groot', 'x'],
  })
  expect(file).toMatchObject({ mijn: 1, hun: { a: 1 } })
  expect(file).not.toHaveProperty('letters')
})

test('hostile ids are added like any other, and what comes out can be read again', () => {
  const hostile = fileWith({
    actors: [person('__proto__'), person('constructor')],
    links: [link('toString', '__proto__', 'constructor')],
  })
  for (const keep of ['mine', 'theirs', 'both'] as const) {
    const twice = applyChange(added(mine, hostile, keep), addToMap(added(mine, hostile, keep), mapOf(hostile), keep))
    expect([twice.actors.size, twice.links.size]).toEqual([5, 3])
    expect(readNetwerkkaart(writeNetwerkkaart(twice, NOW))).toMatchObject({ ok: true, report: { findings: [] } })
  }
})

test('together never more than a file may hold', () => {
  const many = (from: number, n: number) =>
    fileWith({ actors: Array.from({ length: n }, (_, i) => person(`a${from + i}`)) })
  const map = mapOf(many(0, 15_000))
  expect(tooManyAfter(map, addToMap(map, mapOf(many(0, 20_000)), 'mine'))).toBeUndefined()
  const change = addToMap(map, mapOf(many(15_000, 5001)), 'mine')
  expect(tooManyAfter(map, change)).toEqual({ table: 'actors', found: 20_001, most: 20_000 })
}, 60_000)
