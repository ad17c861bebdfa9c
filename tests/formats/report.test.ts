import { expect, test } from 'vitest'
import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import { inOrder } from '#model/records.ts'
import { fileWith, NOW, opened, person, told } from './reading.ts'

const written = (file: unknown) => JSON.parse(writeNetwerkkaart(opened(file).map, NOW))
const ids = (file: unknown) => inOrder(opened(file).map.actors).map(({ id }) => id)
const link = (id: string, source: unknown, target: unknown, more: object = {}) => ({
  id,
  source,
  target,
  type: 'knows',
  ...more,
})

test('a broken record is left out by name and reason, the rest comes in', () => {
  const file = fileWith({
    actors: [
      person('a'),
      null,
      'tekst',
      { kind: 'person', name: 'Zonder code' },
      { id: 'x', kind: 'person' },
      person('y', { name: ' ' }),
      person('b'),
    ],
    agreements: [{ id: 'z', text: 'Bellen', state: 'open', on: 'morgen' }],
  })
  expect(ids(file)).toEqual(['a', 'b'])
  expect(told(file)).toEqual([
    { where: 'actors', at: 2, reason: 'notARecord' },
    { where: 'actors', at: 3, name: 'tekst', reason: 'notARecord' },
    { where: 'actors', at: 4, name: 'Zonder code', reason: 'lacks', field: 'id' },
    { where: 'actors', at: 5, name: 'x', reason: 'lacks', field: 'name' },
    { where: 'actors', at: 6, name: 'y', reason: 'lacks', field: 'name' },
    { where: 'agreements', at: 1, name: 'Bellen', reason: 'lacks', field: 'on' },
  ])
})

test('of two different records with one id the second gets a new one, and links stay with the first', () => {
  const file = fileWith({
    actors: [
      person('a'),
      person('a', { name: 'Ander' }),
      person('b'),
      person('a-2'),
      { ...person('a'), name: 'Derde' },
    ],
    links: [link('l', 'a', 'b')],
  })
  expect(ids(file)).toEqual(['a', 'a-3', 'b', 'a-2', 'a-4'])
  expect(opened(file).map.links.get('l' as never)?.source).toBe('a')
  expect(told(file).map(({ reason, name }) => [reason, name])).toEqual([
    ['newId', 'Ander'],
    ['newId', 'Derde'],
  ])
})

test('two equal records with one id are one, whatever the order of their fields', () => {
  const file = fileWith({
    actors: [
      person('a', { extra: { p: 1, q: [2] } }),
      { extra: { q: [2], p: 1 }, name: 'P a', kind: 'person', id: 'a' },
    ],
  })
  expect(ids(file)).toEqual(['a'])
  expect(told(file)).toMatchObject([{ reason: 'twiceTheSame', at: 2 }])
})

test('twenty thousand records with one id are read in a moment', () => {
  const actors = Array.from({ length: 20_000 }, (_, index) => person('a', { name: `Naam ${index}` }))
  expect(opened(fileWith({ actors })).map.actors.size).toBe(20_000)
}, 60_000)

test('a line without an end, or from someone to themselves, is reported and not drawn', () => {
  const file = fileWith({
    actors: [person('a'), person('b')],
    links: [
      link('l1', 'a', 'weg'),
      link('l2', 'a', 'a'),
      link('l3', 'a', 'b'),
      link('l4', 7, 'b'),
      link('l5', '__proto__', 'constructor'),
    ],
  })
  expect([...opened(file).map.links.keys()]).toEqual(['l3'])
  expect(told(file)).toEqual([
    { where: 'links', at: 4, name: 'l4', reason: 'lacks', field: 'source' },
    { where: 'links', at: 1, name: 'P a – weg', reason: 'lineEndMissing' },
    { where: 'links', at: 2, name: 'P a – P a', reason: 'lineToItself' },
    { where: 'links', at: 5, name: '__proto__ – constructor', reason: 'lineEndMissing' },
  ])
})

test('any other mention of who is not there is cleared and reported', () => {
  const file = fileWith({
    actors: [person('a')],
    issues: [
      {
        id: 's',
        title: 'Bus',
        topics: [],
        reportedBy: 'weg',
        answers: [{ actor: 'weg', answer: 'confirms' }, { actor: 'a', answer: 'denies' }, 3],
      },
    ],
    contactMoments: [{ id: 'm', on: '2026-01-01', actors: ['a', 'weg', 'weg'], channel: 'talk', issue: 'toString' }],
    agreements: [
      { id: 'z', on: '2026-01-01', actors: [], text: 'Bellen', state: 'open', owner: 'weg', contactMoment: 'm' },
    ],
  })
  const { map } = opened(file)
  expect(inOrder(map.issues)[0]).toMatchObject({ answers: [{ actor: 'a', answer: 'denies' }] })
  expect(inOrder(map.issues)[0]).not.toHaveProperty('reportedBy')
  expect(inOrder(map.contactMoments)[0]).toMatchObject({ actors: ['a'] })
  expect(inOrder(map.contactMoments)[0]).not.toHaveProperty('issue')
  expect(inOrder(map.agreements)[0]).toMatchObject({ contactMoment: 'm' })
  expect(told(file).map(({ reason, name, field, count }) => [reason, name, field, count])).toEqual([
    ['answerBroken', 'Bus', 'answers', 1],
    ['mentionCleared', 'Bus', 'reportedBy', 1],
    ['answerLeftOut', 'Bus', 'answers', 1],
    ['mentionCleared', '2026-01-01', 'actors', 2],
    ['mentionCleared', '2026-01-01', 'issue', 1],
    ['mentionCleared', 'Bellen', 'owner', 1],
  ])
})

test('a broken position goes, to be laid out; one from far away too', () => {
  const positions = [{ x: 'NaN', y: 1 }, { x: 1e308, y: 0 }, null, 'midden', { x: 1 }, [1, 2]]
  const file = fileWith({
    actors: [
      ...positions.map((position, i) => person(`a${i}`, { position })),
      person('goed', { position: { x: 0, y: -3.5, laag: 2 } }),
    ],
  })
  const { map } = opened(file)
  expect(inOrder(map.actors).map(({ position }) => position)).toEqual([
    ...positions.map(() => undefined),
    { x: 0, y: -3.5 },
  ])
  expect(told(file).map(({ reason }) => reason)).toEqual(positions.map(() => 'positionLeftOut'))
  expect(written(file).actors.at(-1)).toEqual(file.actors?.at(-1))
})

test('of several Ik the first stays; a map without one is fine', () => {
  const file = fileWith({
    actors: [person('a'), person('b', { self: true }), person('c', { self: true }), person('d', { self: false })],
  })
  expect(inOrder(opened(file).map.actors).map(({ self }) => self)).toEqual([undefined, true, undefined, undefined])
  expect(told(file)).toEqual([{ where: 'actors', at: 3, name: 'P c', reason: 'secondSelf' }])
  expect(told(fileWith({ actors: [person('a')] }))).toEqual([])
})

test('for which groups a person stands is never kept, and never written', () => {
  const file = fileWith({
    actors: [
      person('a', { represents: ['ouderen'] }),
      person('b', { represents: 7 }),
      { id: 'c', kind: 'group', name: 'Raad', represents: ['ouderen'] },
    ],
  })
  expect(told(file).map(({ name, reason }) => [name, reason])).toEqual([
    ['P a', 'representsLeftOut'],
    ['P b', 'representsLeftOut'],
  ])
  expect(JSON.stringify([...opened(file).map.actors.values()].slice(0, 2))).not.toContain('ouderen')
  const { map } = opened(file)
  const turned = new Map([...map.actors].map(([id, actor]) => [id, { ...actor, kind: 'person' as const }]))
  expect(writeNetwerkkaart({ ...map, actors: turned }, NOW)).not.toContain('ouderen')
})

test('a word that we do not know is kept, and gives way to one that is chosen', () => {
  const file = fileWith({ actors: [{ id: 'a', kind: 'robot', name: 'R', sector: 'space', power: 4, stance: 'maybe' }] })
  const { map, report } = opened(file)
  const [actor] = map.actors.values()
  expect(actor).toMatchObject({ kind: 'unknown' })
  expect(actor).not.toHaveProperty('sector')
  expect(report.findings.map(({ reason, field }) => [reason, field])).toEqual(
    ['kind', 'sector', 'power', 'stance'].map(field => ['unknownWord', field]),
  )
  expect(written(file).actors).toEqual(file.actors)
  const chosen = new Map(
    [...map.actors].map(([id, known]) => [id, { ...known, kind: 'group' as const, power: 2 as const }]),
  )
  expect(JSON.parse(writeNetwerkkaart({ ...map, actors: chosen }, NOW)).actors).toEqual([
    { id: 'a', kind: 'group', name: 'R', sector: 'space', power: 2, stance: 'maybe' },
  ])
})

test('what the map itself lacks is made up and reported, never a reason to refuse', () => {
  const { exportedAt: _gone, ...file } = fileWith({ map: 'kapot' })
  const { map, report } = opened(file)
  expect(map.info).toMatchObject({ name: 'Kaart zonder naam', createdAt: NOW, updatedAt: NOW })
  expect(map.info.id).toMatch(/^[\w-]{36}$/)
  expect(report.findings.map(({ where, reason, field }) => [where, reason, field])).toEqual([
    ['file', 'madeUp', 'exportedAt'],
    ...['id', 'name', 'createdAt', 'updatedAt'].map(field => ['map', 'madeUp', field]),
  ])
})

test('hostile names and keys are text like any other', () => {
  const hostile = JSON.parse(
    `{"id":"__proto__","kind":"person","name":"<img src=x onerror=alert(1)>","__proto__":{"self":true},"constructor":{"prototype":{"x":1}},"toString":"t","contact":{"website":"javascript:alert(1)","__proto__":{"polluted":1}}}`,
  )
  const file = fileWith({
    actors: [hostile, person('constructor'), person('toString')],
    links: [link('__proto__', '__proto__', 'constructor')],
  })
  const { map, report } = opened(JSON.stringify(file))
  expect(report.findings).toEqual([])
  expect([...map.actors.keys()]).toEqual(['__proto__', 'constructor', 'toString'])
  expect([...map.links.keys()]).toEqual(['__proto__'])
  expect(map.actors.get('__proto__' as never)?.self).toBeUndefined()
  expect(({} as { polluted?: number; self?: boolean }).polluted).toBeUndefined()
  expect(JSON.stringify(written(JSON.stringify(file)).actors[0])).toContain('"__proto__":{"polluted":1}')
})

test('an id that can not be part of an address is no id', () => {
  const half = '\ud83d'
  const file = fileWith({
    map: { id: half, name: half, createdAt: NOW, updatedAt: NOW },
    actors: [person(`a${half}`), person('\u{1F600}/..?#%', { note: half })],
    agreements: [{ id: 'z', on: '2026-01-01', actors: [], text: 'Bellen', state: 'open', owner: `a${half}` }],
  })
  const { map, report } = opened(file)
  expect(() => encodeURIComponent([map.info.id, ...map.actors.keys()].join())).not.toThrow()
  expect(map.actors.size).toBe(1)
  expect(report.findings.map(({ where, reason, field }) => [where, reason, field])).toEqual([
    ['actors', 'lacks', 'id'],
    ['agreements', 'mentionCleared', 'owner'],
    ['map', 'madeUp', 'id'],
  ])
  expect(JSON.stringify(written(file).actors[0])).toContain('"note":"\\ud83d"')
})
