import { expect, test } from 'vitest'
import { type DrawnActor, type DrawnElement, type DrawnLink, toElements } from '#graph/elements.ts'
import type { Actor } from '#model/records.ts'
import type { Sector } from '#model/vocabulary.ts'
import {
  jolanda,
  jolandaKnows,
  knowsJolanda,
  line,
  linkId,
  mapWith,
  samira,
  smallMap,
  someone,
} from '#tests/model/cast.ts'

const words = (type: string) => `(${type})`
const draw = (map = smallMap) => toElements(map, words)
const byId = (elements: readonly DrawnElement[]) => new Map(elements.map(element => [element.data.id, element]))
const actor = (elements: readonly DrawnElement[], id: string) => byId(elements).get(`a:${id}`) as DrawnActor
const link = (elements: readonly DrawnElement[], id: string) => byId(elements).get(`l:${id}`) as DrawnLink

test('everyone and every line is drawn once, under a name of its own even where ids are equal', () => {
  const map = mapWith({
    actors: [someone('same', 0), someone('other', 1)],
    links: [line('same', 0, 'same', 'knows', 'other')],
  })
  expect(draw(map).map(({ data }) => data.id)).toEqual(['a:same', 'a:other', 'l:same'])
})

test('ids that would mean something to a machine are just names', () => {
  const ids = ['__proto__', 'constructor', 'a"] , *', '']
  const links = ids.map((id, i) => line(`l${i}`, i, id, 'knows', ids[(i + 1) % ids.length] ?? ''))
  const drawn = draw(mapWith({ actors: ids.map((id, i) => someone(id, i)), links }))
  expect(drawn.filter(({ group }) => group === 'nodes')).toHaveLength(4)
  expect(drawn.filter(({ group }) => group === 'edges')).toHaveLength(4)
})

test('a line to oneself or to nobody is left out, for it would take the whole drawing down', () => {
  const map = mapWith({
    actors: [samira, jolanda],
    links: [knowsJolanda, line('self', 1, 'ik', 'knows', 'ik'), line('lost', 2, 'ik', 'knows', 'nobody')],
  })
  expect(
    draw(map)
      .filter(({ group }) => group === 'edges')
      .map(({ data }) => data.id),
  ).toEqual(['l:l1'])
})

test('every element always has the same keys, whatever is known of it: one left out would stay what it was', () => {
  const full: Partial<Actor> = { sector: 'politics' as Sector, self: true, placeholder: true, position: { x: 1, y: 2 } }
  const map = mapWith({
    actors: [someone('full', 0, full), someone('bare', 1, { kind: 'unknown', name: '' })],
    links: [
      line('l1', 0, 'full', 'advises', 'bare', { formality: 'formal', strength: 3 }),
      line('l2', 1, 'bare', 'unknown', 'full'),
    ],
  })
  const [one, two, three, four] = draw(map).map(({ data }) => Object.keys(data))
  expect(two).toEqual(one)
  expect(four).toEqual(three)
})

test('a name stands in the lines it was measured in, and a box has the size of its text', () => {
  const { data } = actor(
    draw(mapWith({ actors: [someone('c', 0, { name: 'College van burgemeester en wethouders' })] })),
    'c',
  )
  expect(data.label.split('\n').join(' ')).toBe('College van burgemeester en wethouders')
  expect(data.label.split('\n').length).toBeGreaterThan(1)
  expect(data.height).toBe(20 * data.label.split('\n').length + 12)
})

test('no default looks like a fact: what is not known is drawn as not known', () => {
  const map = mapWith({ actors: [samira, jolanda], links: [line('l', 0, 'ik', 'unknown', 'jolanda')] })
  expect(actor(draw(map), 'jolanda').data.sector).toBe('')
  expect(link(draw(map), 'l').data).toMatchObject({ formality: 'unknown', strength: 1, oneWay: false })
})

test('only lines that go one way have an arrow', () => {
  const types = ['advises', 'memberOf', 'knows', 'worksWith', 'consults', 'familyOf'] as const
  const links = types.map((type, i) => line(type, i, 'ik', type, 'jolanda'))
  const drawn = draw(mapWith({ actors: [samira, jolanda], links }))
  expect(types.filter(type => link(drawn, type).data.oneWay)).toEqual(['advises', 'memberOf'])
})

test('lines between the same two run beside each other, in whichever direction they point', () => {
  const map = mapWith({
    actors: [samira, jolanda, someone('x', 2)],
    links: [
      line('a', 0, 'ik', 'knows', 'jolanda'),
      line('b', 1, 'jolanda', 'advises', 'ik'),
      line('c', 2, 'ik', 'knows', 'x'),
    ],
  })
  expect(['a', 'b', 'c'].map(id => link(draw(map), id).data.course)).toEqual(['bundle', 'bundle', 'straight'])
})

test('a line that would run under a box is bent round it, unless it already runs beside another', () => {
  const bends = new Map([[linkId('l1'), 50]])
  expect(link(toElements(smallMap, words, bends), 'l1').data).toMatchObject({ course: 'bend', bend: 50 })
  const twins = mapWith({
    actors: [samira, jolanda],
    links: [knowsJolanda, { ...jolandaKnows, source: samira.id, target: jolanda.id }],
  })
  const { course, bend } = link(toElements(twins, words, bends), 'l1').data
  expect([course, Math.abs(bend) < 50]).toEqual(['bundle', true])
})

test('lines between the same two keep to the gap between their boxes, and lie on each other where there is none', () => {
  const links = [line('a', 0, 'ik', 'knows', 'jolanda'), line('b', 1, 'jolanda', 'advises', 'ik')]
  const bendsAt = (x: number, y: number) => {
    const actors = [
      { ...samira, position: { x: 0, y: 0 } },
      { ...jolanda, position: { x, y } },
    ]
    const drawn = draw(mapWith({ actors, links }))
    return links.map(({ id }) => link(drawn, id).data.bend)
  }
  // The same sign as seen from either end is the other side.
  expect(bendsAt(600, 0)).toEqual([-13, -13])
  expect(bendsAt(20, 0)).toEqual([0, 0])
  const [near = 0] = bendsAt(0, 50)
  expect(near).toBeLessThan(0)
  expect(near).toBeGreaterThan(-13)
})

test('a broken position is no position: nobody disappears, and nobody stands on another', () => {
  const broken = [{ x: Number.NaN, y: 0 }, { x: 1e308, y: 1 }, undefined]
  const map = mapWith({
    actors: broken.map((position, i) => someone(`p${i}`, i, position && { position })),
  })
  const places = broken.map((_, i) => actor(draw(map), `p${i}`).position)
  expect(places.every(({ x, y }) => Math.abs(x) < 10_000 && Math.abs(y) < 10_000)).toBe(true)
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3)
})

test('what did not change is the same value as before, so that an edit costs only its own elements', () => {
  const before = draw()
  const moved: Actor = { ...jolanda, sector: 'own' }
  const after = draw({ ...smallMap, actors: new Map(smallMap.actors).set(jolanda.id, moved) })
  const fresh = after.filter((element, i) => element !== before[i]).map(({ data }) => data.id)
  expect(fresh).toEqual(['a:jolanda'])
})

test('words stand on a line only where they fit between its two boxes', () => {
  const near = { ...jolanda, position: { x: 130, y: 0 } }
  const at = (x: number, y: number) =>
    mapWith({
      actors: [
        { ...samira, position: { x: 0, y: 0 } },
        { ...near, position: { x, y } },
      ],
      links: [knowsJolanda],
    })
  const roomy = (x: number, y: number) => link(draw(at(x, y)), 'l1').data.roomy
  expect([roomy(130, 0), roomy(400, 0), roomy(0, 60), roomy(0, 200), roomy(0, 0)]).toEqual([
    false,
    true,
    false,
    true,
    false,
  ])
})
