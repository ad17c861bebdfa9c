import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filterActors, isFiltering } from '#analysis/filter.ts'
import { searchActors } from '#analysis/search.ts'
import type { ActorId } from '#model/records.ts'
import { id, mapOf, TODAY } from './cast.ts'

const map = mapOf({
  actors: {
    ik: {},
    jolanda: { name: 'Jolanda Vos', jobTitle: 'voorzitter', tasks: 'regelt het vervoer' },
    raad: {
      name: 'Gemeenteraad Waterbeek',
      aliases: ['de raad'],
      kind: 'group',
      sector: 'politics',
      formality: 'formal',
    },
    cafe: { name: 'Café Zoë', topics: ['openbare-ruimte'], note: 'biljart', privateNote: 'zeurt', formality: 'both' },
    verborgen: { name: 'Ver\u200Bborgen \u202Enaam', role: 'decides', scope: 'local', until: '2026-11-20' },
  },
})
const found = (query: string) => [...searchActors(map, query)]

describe('searching', () => {
  test('finds by name, alias, function, tasks, topic in words, and notes', () => {
    for (const [query, expected] of [
      ['vos', 'jolanda'],
      ['de raad', 'raad'],
      ['voorzitter', 'jolanda'],
      ['vervoer', 'jolanda'],
      ['openbare ruimte', 'cafe'],
      ['biljart', 'cafe'],
      ['zeurt', 'cafe'],
    ] as const)
      expect(found(query), query).toEqual([expected])
  })
  test('by a beginning, with a typo, without accents, and inside a long word', () => {
    for (const query of ['jol', 'JOLANDA', 'jolnada', 'jolanda v']) expect(found(query), query).toContain('jolanda')
    expect(found('cafe zoe')).toEqual(['cafe'])
    expect(found('raad')).toEqual(['raad'])
    expect(found('gemeentrad')).toEqual(['raad'])
  })
  test('characters that nobody sees do not matter, neither in the name nor in what is typed', () => {
    expect(found('verborgen naam')).toEqual(['verborgen'])
    expect(found('vos\u200B')).toEqual(['jolanda'])
  })
  test('nothing typed leaves everybody, nonsense nobody', () => {
    expect(found(' \u200B ')).toHaveLength(5)
    expect(found('xyzzyxyzzy')).toEqual([])
  })
  test('a name comes before a note', () => {
    const two = mapOf({ actors: { a: { name: 'Bo', note: 'kent Piet' }, b: { name: 'Piet' } } })
    expect(searchActors(two, 'piet')).toEqual(['b', 'a'])
  })

  test('after any edits it finds what a fresh index would find', () => {
    const words = fc.constantFrom('Ann', 'Bo', 'Gemeenteraad', 'wijkteam', 'Zoë')
    const edit = fc.tuple(fc.nat(11), fc.option(fc.tuple(words, words)))
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), words, (edits, query) => {
        let actors = new Map(
          mapOf({ actors: Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`p${n}`, { name: 'Wim' }])) })
            .actors,
        )
        for (const [n, name] of edits) {
          const before = actors
          actors = new Map(before)
          const known = before.get(id(`p${n}`)) ?? { id: id(`p${n}`), order: n, kind: 'person' as const, name: '' }
          if (name) actors.set(known.id, { ...known, name: name.join(' ') })
          else actors.delete(known.id)
          searchActors({ ...map, actors }, query)
        }
        const step = searchActors({ ...map, actors }, query)
        searchActors(map, query) // another map takes the index
        const anew = searchActors({ ...map, actors: new Map(actors) }, query)
        expect(new Set(step)).toEqual(new Set(anew))
      }),
    )
  })
})

describe('filtering', () => {
  const shown = (filter: Parameters<typeof filterActors>[1]) => [...filterActors(map, filter, TODAY)] as ActorId[]
  test('an empty filter leaves everybody, also who is no longer there', () => {
    for (const filter of [{}, { text: ' ' }, { topics: [], sectors: [] }]) {
      expect(isFiltering(filter)).toBe(false)
      expect(shown(filter)).toHaveLength(5)
    }
  })
  test('by each field, any of its words, and all fields together', () => {
    expect(shown({ sectors: ['politics', 'advice'] })).toEqual(['raad'])
    expect(shown({ roles: ['decides'] })).toEqual(['verborgen'])
    expect(shown({ scopes: ['local'] })).toEqual(['verborgen'])
    expect(shown({ topics: ['Openbare-Ruimte'] })).toEqual(['cafe'])
    expect(shown({ formality: ['formal'] })).toEqual(['raad', 'cafe'])
    expect(shown({ formality: ['informal'] })).toEqual(['cafe'])
    expect(shown({ text: 'raad', sectors: ['own'] })).toEqual([])
    expect(shown({ text: 'raad', sectors: ['politics'] })).toEqual(['raad'])
    expect(shown({ now: true })).toHaveLength(4)
    expect(isFiltering({ now: true })).toBe(true)
  })
  test('the same question is worked out once, another one anew', () => {
    const filter = { text: 'raad' }
    const found = filterActors(map, filter, TODAY)
    expect(filterActors(map, filter, TODAY)).toBe(found)
    expect(filterActors(map, { text: 'niemand' }, TODAY).size).toBe(0)
    expect(filterActors(map, { now: true }, '1900-01-01').size).not.toBe(filterActors(map, { now: true }, TODAY).size)
    expect(filterActors({ ...map, actors: new Map() }, filter, TODAY).size).toBe(0)
  })
})
