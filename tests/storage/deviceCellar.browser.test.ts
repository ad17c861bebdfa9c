import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyChange, step } from '#model/change.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import { type ActorId, LIST_TABLES } from '#model/records.ts'
import { actorId, someone } from '#tests/model/cast.ts'
import { type Disk, editRow, everything, mapOf, openDisk, start, throwAway, watchWrites } from './disk.ts'

let disk: Disk
beforeEach(async () => {
  disk = await openDisk()
})
afterEach(() => throwAway(disk))

const rename = (map: ReturnType<typeof mapOf>, id: ActorId, name: string) => {
  const actor = map.actors.get(id)
  return actor ? step('actors', actor, { ...actor, name }) : []
}

test('a map comes back as it was kept, to the last field', async () => {
  const small = mapOf(3)
  const strange = someone('__proto__', 5, {
    name: 'constructor',
    extra: '{"later":[1]}',
    contact: { how: 'bel\u0000' },
  })
  const map = {
    ...small,
    actors: new Map(small.actors).set(strange.id, strange),
    issues: new Map([['k1', { id: 'k1', order: 0, title: 'Bankjes', topics: [], answers: [] }]]) as never,
  }
  await disk.cellar.create(map, start(map), false)

  const loaded = await disk.cellar.load('kaart')
  expect(loaded?.map).toEqual(map)
  expect(loaded?.whole).toBe(true)
  expect(loaded?.found).toEqual(Object.fromEntries(LIST_TABLES.map(table => [table, map[table].size])))
})

test('a list keeps its order over many pages', async () => {
  const map = mapOf(200)
  await disk.cellar.create(map, start(map), false)
  const loaded = await disk.cellar.load('kaart')
  expect([...(loaded?.map.actors.keys() ?? [])]).toEqual([...map.actors.keys()])
})

test('an edit is on disk with its journal row, and the map still adds up', async () => {
  const map = mapOf(100)
  await disk.cellar.create(map, start(map), false)
  const change = [...rename(map, actorId('a40'), 'Jolanda'), ...step('actors', undefined, someone('nieuw', 100))]
  const gone = removeActors(applyChange(map, change), [actorId('a7')])
  const rows = [editRow(map, 1, change), editRow(map, 2, gone)]
  const after = applyChange(applyChange(map, change), gone)
  const info = { ...after.info, updatedAt: 'later' }
  await disk.cellar.save(info, rows)

  const loaded = await disk.cellar.load('kaart')
  expect(loaded?.map).toEqual({ ...after, info })
  expect(loaded?.whole).toBe(true)
  expect(loaded?.row.manifest).toMatchObject({ revision: 2, undoHead: 2, redoHead: null })
  expect(await disk.cellar.chain('kaart', 2)).toEqual([...rows].reverse())
})

test('a record whose place in the list changes is in one place only', async () => {
  const map = mapOf(100)
  await disk.cellar.create(map, start(map), false)
  const first = someone('a0', 0, { name: 'Speler 0', position: { x: 0, y: 0 } })
  const change = step('actors', map.actors.get(first.id), { ...first, order: 99.5 })
  await disk.cellar.save(map.info, [editRow(map, 1, change)])
  const loaded = await disk.cellar.load('kaart')
  expect(loaded?.map.actors.size).toBe(100)
  expect([...(loaded?.map.actors.keys() ?? [])].at(-1)).toBe('a0')
  expect(loaded?.whole).toBe(true)
})

test('an edit writes as many rows on a large map as on a small one', async () => {
  const writes = watchWrites(disk.db)
  disk.db.close()
  const costs: number[] = []
  for (const size of [10, 100, 1000]) {
    const map = mapOf(size, `kaart ${size}`)
    await disk.cellar.create(map, start(map), false)
    writes.rows = 0
    await disk.cellar.save(map.info, [editRow(map, 1, rename(map, actorId('a5'), 'Jolanda'))])
    costs.push(writes.rows)
  }
  expect(costs).toEqual([3, 3, 3]) // the page, the journal, the map's own row
})

test('two maps with the same ids in them stay apart', async () => {
  const [one, other] = [mapOf(3, 'een'), mapOf(3, 'ander')]
  await disk.cellar.create(one, start(one), false)
  await disk.cellar.create(other, start(other), true)
  await disk.cellar.save(one.info, [editRow(one, 1, removeActors(one, [actorId('a1')]))])
  expect((await disk.cellar.load('ander'))?.map).toEqual(other)
  expect((await disk.cellar.list()).map(({ id, example }) => [id, example])).toEqual([
    ['ander', true],
    ['een', undefined],
  ])
  await disk.cellar.erase('een')
  expect((await disk.cellar.load('ander'))?.map).toEqual(other)
  expect(await disk.cellar.load('een')).toBeUndefined()
})

test('a second map with the same id is refused, and the first one is untouched', async () => {
  const map = mapOf(3)
  await disk.cellar.create(map, start(map), false)
  const before = await everything(disk.db)
  await expect(disk.cellar.create(mapOf(9), start(map), false)).rejects.toMatchObject({ reason: 'exists' })
  expect(await everything(disk.db)).toEqual(before)
})

describe('the bin', () => {
  test('keeps a map whole until it has been there for long enough', async () => {
    const [kept, gone] = [mapOf(3, 'kort'), mapOf(3, 'lang')]
    for (const map of [kept, gone]) await disk.cellar.create(map, start(map), false)
    await disk.cellar.putDraft('lang/actors/a0/note', 'tekst')
    await disk.cellar.putDraft('kort/actors/a0/note', 'tekst')
    await disk.cellar.setRemoved('kort', '2026-11-02')
    await disk.cellar.setRemoved('lang', '2026-10-01')
    await disk.cellar.emptyBin('2026-11-01')
    expect((await disk.cellar.list()).map(({ id }) => id)).toEqual(['kort'])
    await disk.cellar.setRemoved('kort', undefined)
    expect((await disk.cellar.list())[0]).not.toHaveProperty('removedAt')
    expect((await disk.cellar.load('kort'))?.map).toEqual(kept)
    expect(await disk.cellar.drafts()).toEqual([{ key: 'kort/actors/a0/note', text: 'tekst' }])
    expect(await disk.db.pages.where('[mapId+table+page]').between(['lang'], ['lang', []]).count()).toBe(0)
  })

  test('an edit that was still on its way leaves the map there', async () => {
    const map = mapOf(3)
    await disk.cellar.create(map, start(map), false)
    await disk.cellar.setRemoved('kaart', '2026-11-02')
    await disk.cellar.save(map.info, [editRow(map, 1, rename(map, actorId('a1'), 'x'))])
    expect((await disk.cellar.list())[0]).toMatchObject({ removedAt: '2026-11-02', manifest: { revision: 1 } })
  })
})

test('drafts and small things for this device come back', async () => {
  await disk.cellar.putDraft('kaart/a', 'een')
  await disk.cellar.putDraft('kaart/a', 'twee')
  await disk.cellar.putDraft('kaart/b', 'weg')
  await disk.cellar.putDraft('kaart/b', undefined)
  await disk.cellar.putKept('toon', { legenda: true })
  const again = await openDisk(disk.db.name)
  expect(await again.cellar.drafts()).toEqual([{ key: 'kaart/a', text: 'twee' }])
  expect(await again.cellar.kept()).toEqual(new Map([['toon', { legenda: true }]]))
  again.db.close()
})

test('the chain of undo is read in parts that stay small', async () => {
  const map = mapOf(2)
  await disk.cellar.create(map, start(map), false)
  const rows = Array.from({ length: 250 }, (_, i) => editRow(map, i + 1, rename(map, actorId('a0'), `${i}`)))
  await disk.cellar.save(map.info, rows)
  const part = await disk.cellar.chain('kaart', 250)
  expect(part.map(({ revision }) => revision)).toEqual(Array.from({ length: 100 }, (_, i) => 250 - i))
})
