import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestWay } from '#analysis/nearestWays.ts'
import { linksAlong, routesTo } from '#analysis/routesTo.ts'
import { anyMap } from './anyMap.ts'
import { id, mapOf, TODAY } from './cast.ts'
import { slowRoutes } from './slow.ts'

const people = (...names: string[]) => Object.fromEntries(['ik', ...names].map(name => [name, {}]))
const waysTo = (map: Parameters<typeof routesTo>[0], target: string) => routesTo(map, id(target), TODAY)
const routesOf = (routes: readonly { readonly route: readonly string[] }[]) =>
  routes.map(({ route }) => route.join(' '))
const NOTHING = {
  shortest: [],
  shortestFormal: [],
  shortestInformal: [],
  total: { shortest: 0, shortestFormal: 0, shortestInformal: 0 },
}

describe('the way to someone', () => {
  test('is nothing for Ik, for somebody out of reach, for nobody, and without Ik', () => {
    const map = mapOf({ actors: people('a', 'loos'), links: [['ik>a']] })
    for (const target of ['ik', 'loos', 'niemand']) expect(waysTo(map, target)).toEqual(NOTHING)
    expect(waysTo(mapOf({ actors: { a: {}, b: {} }, links: [['a>b']] }), 'b')).toEqual(NOTHING)
  })

  test('goes along contact links only, in both directions', () => {
    for (const type of ['partOf', 'procures', 'oversees', 'funds', 'unknown'] as const) {
      expect(waysTo(mapOf({ actors: people('a'), links: [['ik>a', { type }]] }), 'a')).toEqual(NOTHING)
    }
    for (const type of ['advises', 'represents', 'worksFor', 'memberOf', 'supports', 'familyOf', 'consults'] as const) {
      for (const ends of ['ik>a', 'a>ik']) {
        expect(waysTo(mapOf({ actors: people('a'), links: [[ends, { type }]] }), 'a').shortest).toHaveLength(1)
      }
    }
  })

  test('never goes along a link to itself', () => {
    const map = mapOf({
      actors: people('a'),
      links: [['ik>ik'], ['a>a'], ['ik>a', { strength: 2 }], ['a>a', { strength: 3 }]],
    })
    expect(waysTo(map, 'a').shortest).toEqual([{ route: ['ik', 'a'], steps: 1, strength: 2, formality: 'mixed' }])
  })

  test('uses no link or actor before its first or after its last day', () => {
    const past = { until: '2026-11-20' }
    const future = { from: '2026-11-22' }
    const thisDay = { from: TODAY, until: TODAY }
    for (const dates of [past, future]) {
      expect(waysTo(mapOf({ actors: people('a'), links: [['ik>a', dates]] }), 'a')).toEqual(NOTHING)
      expect(waysTo(mapOf({ actors: { ik: {}, a: dates }, links: [['ik>a']] }), 'a')).toEqual(NOTHING)
      const between = mapOf({ actors: { ik: {}, a: dates, b: {} }, links: [['ik>a'], ['a>b']] })
      expect(waysTo(between, 'b')).toEqual(NOTHING)
    }
    expect(waysTo(mapOf({ actors: { ik: {}, a: thisDay }, links: [['ik>a', thisDay]] }), 'a').shortest).toHaveLength(1)
  })

  test('a link whose other end is gone leads nowhere', () => {
    expect(waysTo(mapOf({ actors: people('a'), links: [['ik>weg'], ['weg>a']] }), 'a')).toEqual(NOTHING)
  })

  test('with several marked as Ik, the first of the list counts', () => {
    const map = mapOf({
      actors: { eerst: { self: true }, ook: { self: true }, a: {} },
      links: [['eerst>ook'], ['ook>a']],
    })
    expect(routesOf(waysTo(map, 'a').shortest)).toEqual(['eerst ook a'])
    expect(routesOf(waysTo(map, 'ook').shortest)).toEqual(['eerst ook'])
  })
})

describe('several links between two', () => {
  const between = (...links: { formality?: 'formal' | 'informal'; strength?: 1 | 2 | 3; id?: string }[]) =>
    mapOf({ actors: people('a'), links: links.map(link => ['ik>a', link] as const) })

  test('the strongest counts, also in its formality', () => {
    const map = between({ formality: 'formal', strength: 1 }, { formality: 'informal', strength: 3 })
    expect(waysTo(map, 'a').shortest).toEqual([{ route: ['ik', 'a'], steps: 1, strength: 3, formality: 'informal' }])
    expect(waysTo(map, 'a').shortestFormal[0]?.strength).toBe(1)
  })

  test('they are one route, not several', () => {
    const map = between({ strength: 2 }, { strength: 2 }, { formality: 'formal' })
    expect(waysTo(map, 'a').total).toEqual({ shortest: 1, shortestFormal: 1, shortestInformal: 0 })
  })

  test('equally strong: official, then unofficial, then unknown, then the lowest id', () => {
    const linkUsed = (map: ReturnType<typeof mapOf>) => linksAlong(map, [id('ik'), id('a')], 'any', TODAY)[0]?.id
    expect(linkUsed(between({}, { formality: 'informal' }, { formality: 'formal' }))).toBe('l2')
    expect(linkUsed(between({}, { formality: 'informal' }))).toBe('l1')
    expect(linkUsed(between({ id: 'b' }, { id: 'B' }, { id: 'a' }))).toBe('B')
  })

  test('a link without strength counts as a little', () => {
    expect(
      waysTo(between({ formality: 'formal' }, { formality: 'informal', strength: 1 }), 'a').shortest[0],
    ).toMatchObject({
      strength: 1,
      formality: 'formal',
    })
  })

  test('a link of unknown formality stands in no official and no unofficial route, and makes a route mixed', () => {
    expect(waysTo(between({ strength: 3 }), 'a')).toMatchObject({
      shortest: [{ formality: 'mixed' }],
      shortestFormal: [],
      shortestInformal: [],
    })
  })
})

describe('many equally short ways', () => {
  /** Layers of people who all know everyone in the next layer: width ** depth shortest routes. */
  function layers(width: number, depth: number) {
    const names = Array.from({ length: depth }, (_, d) => Array.from({ length: width }, (_, w) => `p${d}-${w}`))
    const all = [['ik'], ...names, ['doel']]
    const links = all
      .slice(1)
      .flatMap((layer, d) => layer.flatMap(to => (all[d] ?? []).map(from => [`${from}>${to}`] as const)))
    return mapOf({ actors: people(...names.flat(), 'doel'), links })
  }

  test('ten million of them: the first hundred are found without listing the rest, and all are counted', () => {
    const { shortest, total } = waysTo(layers(10, 7), 'doel')
    expect(total).toEqual({ shortest: 10_000_000, shortestFormal: 0, shortestInformal: 0 })
    expect(shortest).toHaveLength(100)
    const lastTwo = shortest.map(({ route }) => route.slice(-3, -1).join(' '))
    const digits = Array.from({ length: 10 }, (_, n) => n)
    expect(lastTwo).toEqual(digits.flatMap(five => digits.map(six => `p5-${five} p6-${six}`)))
  })

  test('more than a number can hold are counted as the highest number', () => {
    expect(waysTo(layers(20, 20), 'doel').total.shortest).toBe(Number.MAX_SAFE_INTEGER)
  })

  test('a chain of ten thousand is walked', () => {
    const names = Array.from({ length: 10_000 }, (_, n) => `p${n}`)
    const chain = mapOf({
      actors: people(...names),
      links: names.map((name, n) => [`${names[n - 1] ?? 'ik'}>${name}`] as const),
    })
    expect(waysTo(chain, 'p9999').shortest[0]?.steps).toBe(10_000)
  })

  test('strength decides before ids, ids decide one by one by code unit', () => {
    const map = mapOf({
      actors: people('a', 'B', 'é', 'z', 'doel'),
      links: ['a', 'B', 'é', 'z'].flatMap(name => [
        [`ik>${name}`, { strength: name === 'z' ? 2 : 1 }] as const,
        [`${name}>doel`] as const,
      ]),
    })
    expect(routesOf(waysTo(map, 'doel').shortest)).toEqual(['ik z doel', 'ik B doel', 'ik a doel', 'ik é doel'])
  })
})

test('the nearest way is the first of the routes, also where the first ids decide and not the last', () => {
  const map = mapOf({
    actors: people('a', 'b', 'y', 'z', 'doel'),
    links: [['ik>z'], ['z>a'], ['a>doel'], ['ik>y'], ['y>b'], ['b>doel']],
  })
  expect(routesOf(waysTo(map, 'doel').shortest)).toEqual(['ik y b doel', 'ik z a doel'])
  expect(nearestWay(map, id('doel'), TODAY)?.route).toEqual(['ik', 'y', 'b', 'doel'])
})

test('every answer is that of the rules said plainly', () => {
  fc.assert(
    fc.property(anyMap, map => {
      for (const target of map.actors.keys()) {
        const any = slowRoutes(map, target, TODAY)
        const formal = slowRoutes(map, target, TODAY, 'formal')
        const informal = slowRoutes(map, target, TODAY, 'informal')
        expect(routesTo(map, target, TODAY)).toEqual({
          shortest: any.slice(0, 100),
          shortestFormal: formal.slice(0, 100),
          shortestInformal: informal.slice(0, 100),
          total: { shortest: any.length, shortestFormal: formal.length, shortestInformal: informal.length },
        })
        const nearest = nearestWay(map, target, TODAY)
        expect(nearest?.route).toEqual(any[0]?.route)
        expect(nearest?.links).toEqual(any[0] && linksAlong(map, any[0].route, 'any', TODAY))
      }
    }),
    { numRuns: 300 },
  )
})

test('the best hundred of some hundreds are those of a full list', () => {
  const anyStrengths = fc.array(fc.constantFrom(1, 2, 3), { minLength: 60, maxLength: 60 })
  const layer = (n: number) => Array.from({ length: 5 }, (_, w) => `p${n}${w}`)
  const [first, second, third] = [layer(0), layer(1), layer(2)]
  const ends = [
    ...first.map(a => `ik>${a}`),
    ...first.flatMap(a => second.map(b => `${a}>${b}`)),
    ...second.flatMap(b => third.map(c => `${b}>${c}`)),
    ...third.map(c => `${c}>doel`),
  ]
  fc.assert(
    fc.property(anyStrengths, strengths => {
      const strength = new Map(ends.map((pair, index) => [pair, strengths[index] ?? 1]))
      const links = ends.map(pair => [pair, { strength: strength.get(pair) }] as const)
      const all = first.flatMap(a => second.flatMap(b => third.map(c => ['ik', a, b, c, 'doel'])))
      const total = (route: readonly string[]) =>
        route.slice(1).reduce((sum, to, index) => sum + (strength.get(`${route[index]}>${to}`) ?? 0), 0)
      // Already in the order of their ids; sorting keeps it among the equally strong.
      const expected = all.sort((a, b) => total(b) - total(a)).slice(0, 100)
      const answer = waysTo(
        mapOf({ actors: people(...first, ...second, ...third, 'doel'), links: links as never }),
        'doel',
      )
      expect(answer.total.shortest).toBe(125)
      expect(routesOf(answer.shortest)).toEqual(expected.map(route => route.join(' ')))
      expect(answer.shortest.map(route => route.strength)).toEqual(expected.map(total))
    }),
    { numRuns: 30 },
  )
})
