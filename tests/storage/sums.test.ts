import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, type Change, invertChange, step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import { changedPages, fromPages, toPages, touchedPages } from '#storage/pages.ts'
import { sumAfter, sumOf } from '#storage/rowHash.ts'
import { actorId, mapWith, smallMap, someone } from '#tests/model/cast.ts'

const SEED = { seed: 20261121, numRuns: 200 }
const id = fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor', 'a b', '')
const actor = fc
  .record({ id, order: fc.double({ min: -40, max: 200, noNaN: true }), name: fc.string() })
  .map(({ id, order, name }) => someone(id, order, { name }))
const someMap = fc.uniqueArray(actor, { selector: ({ id }) => id }).map(actors => mapWith({ actors }))
const someChange = (map: NetworkMap): fc.Arbitrary<Change> =>
  fc.uniqueArray(fc.tuple(id, fc.option(actor)), { selector: ([id]) => id, maxLength: 4 }).map(picks =>
    picks.flatMap(([id, to]) => {
      const after = to ? { ...to, id: actorId(id) } : undefined
      return step('actors', map.actors.get(actorId(id)), after)
    }),
  )
const mapAndChange = someMap.chain(map => fc.tuple(fc.constant(map), someChange(map)))

test('what a map adds up to after a change is what the changed map adds up to', () => {
  fc.assert(
    fc.property(mapAndChange, ([map, change]) => {
      const after = sumAfter(sumOf(map), change)
      expect(after).toEqual(sumOf(applyChange(map, change)))
      expect(sumAfter(after, invertChange(change))).toEqual(sumOf(map))
    }),
    SEED,
  )
})

test('one letter, one field or one record more or less adds up to something else', () => {
  const { hash } = sumOf(smallMap)
  const [samira] = smallMap.actors.values()
  if (!samira) throw new Error('nobody')
  for (const after of [{ ...samira, name: 'Samirb' }, { ...samira, pinned: true as const }, undefined]) {
    expect(sumAfter(sumOf(smallMap), step('actors', samira, after)).hash).not.toEqual(hash)
  }
})

test('pages changed by an edit hold exactly the changed map', () => {
  fc.assert(
    fc.property(mapAndChange, ([map, change]) => {
      const disk = new Map(toPages(map).map(page => [`${page.table} ${page.page}`, page]))
      const keys = touchedPages(map.info.id, change)
      const found = keys.map(([, table, page]) => disk.get(`${table} ${page}`))
      for (const page of changedPages(keys, found, change)) disk.set(`${page.table} ${page.page}`, page)
      expect(fromPages([...disk.values()]).actors).toEqual(applyChange(map, change).actors)
    }),
    SEED,
  )
})

test('a page holds neighbours, 32 at most in a list without doubled places', () => {
  const actors = Array.from({ length: 100 }, (_, i) => someone(`a${i}`, i))
  expect(toPages(mapWith({ actors })).map(({ records }) => records.length)).toEqual([32, 32, 32, 4])
})
