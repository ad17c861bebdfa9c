import Dexie from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyChange, step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import { actorId } from '#tests/model/cast.ts'
import { type Disk, editRow, everything, mapOf, openDisk, start, throwAway, watchWrites } from './disk.ts'

const map = mapOf(100)
const disks: Disk[] = []
let disk: Disk
beforeEach(async () => {
  disk = await openDisk()
  disks.push(disk)
  await disk.cellar.create(map, start(map), false)
})
afterEach(async () => {
  for (const one of disks) one.db.close()
  await throwAway(disk)
})

async function secondTab(): Promise<Disk> {
  const other = await openDisk(disk.db.name)
  disks.push(other)
  return other
}

const renaming = (name: string, from: NetworkMap = map) => {
  const actor = from.actors.get(actorId('a1'))
  return actor ? step('actors', actor, { ...actor, name }) : []
}
const row = (revision: number, name: string, tab?: string) => editRow(map, revision, renaming(name), tab)

describe('a newer version of the app', () => {
  beforeEach(() => disk.db.meta.put({ key: 'schema', value: 2 }))

  test('has its maps looked at and nothing of them overwritten', async () => {
    const before = await everything(disk.db)
    const old = await secondTab()
    await expect(old.cellar.check()).rejects.toMatchObject({ reason: 'newer' })
    for (const one of [disk, old]) {
      await expect(one.cellar.save(map.info, [row(1, 'x')])).rejects.toMatchObject({ reason: 'newer' })
      await expect(one.cellar.putDraft('kaart/x', 'x')).rejects.toMatchObject({ reason: 'newer' })
      await expect(one.cellar.erase('kaart')).rejects.toMatchObject({ reason: 'newer' })
    }
    const other = mapOf(2, 'ander')
    await expect(old.cellar.create(other, start(other), false)).rejects.toMatchObject({ reason: 'newer' })
    expect(await everything(disk.db)).toEqual(before)
    expect((await old.cellar.load('kaart'))?.map).toEqual(map)
  })
})

test('a newer version that wants the database gets it, and this one writes no more', async () => {
  const newer = new Dexie(disk.db.name)
  newer.version(2).stores({ snapshots: 'id' })
  await newer.open()
  expect(disk.told).toEqual(['newer'])
  await expect(disk.cellar.save(map.info, [row(1, 'x')])).rejects.toMatchObject({ reason: 'newer' })
  await expect(disk.cellar.load('kaart')).rejects.toMatchObject({ reason: 'newer' })
  newer.close()
})

describe('data of the site cleared while the map is open', () => {
  test('is noticed at the next edit, which writes nothing into the new and empty database', async () => {
    await disk.db.delete()
    await expect(disk.cellar.save(map.info, [row(1, 'x')])).rejects.toMatchObject({ reason: 'gone' })
    expect(await disk.cellar.list()).toEqual([])
    expect(disk.told).toEqual(['closed'])
  })

  test('the whole map is written again from memory, and edits go on from there', async () => {
    await disk.db.delete()
    await disk.cellar.rewrite(map, [row(1, 'x')], { revision: 1, undoHead: 1, redoHead: null })
    await disk.cellar.save(map.info, [row(2, 'y')])
    const loaded = await disk.cellar.load('kaart')
    expect(loaded?.map.actors.get(actorId('a1'))?.name).toBe('y')
    expect((await disk.cellar.chain('kaart', 2)).map(({ revision }) => revision)).toEqual([2, 1])
  })

  test('a database that another tab has begun since is not taken for ours', async () => {
    await disk.db.delete()
    const other = await secondTab()
    await expect(disk.cellar.check()).rejects.toMatchObject({ reason: 'gone' })
    await expect(other.cellar.check()).resolves.toBeUndefined()
  })
})

describe('half of what was written', () => {
  test.each([
    ['a page of actors', { actors: 68, links: 200 }, ['actors'], 1],
    ['all links', { actors: 100, links: 0 }, ['links'], undefined],
  ] as const)('shows: %s is missing', async (_what, found, [table], page) => {
    const lost = await disk.db.pages.filter(row => row.table === table && (page ?? row.page) === row.page).primaryKeys()
    await disk.db.pages.bulkDelete(lost)
    const loaded = await disk.cellar.load('kaart')
    expect(loaded?.whole).toBe(false)
    expect(loaded?.found).toMatchObject(found)
    expect(loaded?.row.manifest.counts).toMatchObject({ actors: 100, links: 200 })
  })

  test('shows when all are there, and one is an older one', async () => {
    const page = await disk.db.pages.get(['kaart', 'actors', 0])
    await disk.cellar.save(map.info, [row(1, 'Nieuwe naam')])
    expect((await disk.cellar.load('kaart'))?.whole).toBe(true)
    if (page) await disk.db.pages.put(page)
    expect((await disk.cellar.load('kaart'))?.whole).toBe(false)
  })
})

describe('a full device', () => {
  const quota = () => new DOMException('full', 'QuotaExceededError')
  test.each([
    ['as itself', quota],
    ['inside an AbortError', () => Object.assign(new Error('abort'), { name: 'AbortError', inner: quota() })],
    ['among the failures of many', () => Object.assign(new Error('bulk'), { name: 'BulkError', failures: [quota()] })],
  ])('is told as such when it comes %s, and what was there stays', async (_how, failure) => {
    const writes = watchWrites(disk.db)
    disk.db.close()
    await disk.db.open()
    const before = await everything(disk.db)
    Object.assign(writes, { failAt: 2, failure })
    await expect(disk.cellar.save(map.info, [row(1, 'x')])).rejects.toMatchObject({ reason: 'full' })
    expect(await everything(disk.db)).toEqual(before)
    await disk.cellar.save(map.info, [row(1, 'x')]) // there is room again
    expect((await disk.cellar.load('kaart'))?.map).toEqual(applyChange(map, renaming('x')))
  })
})

describe('two tabs on one map', () => {
  test('the second to write is told, and overwrites nothing', async () => {
    const other = await secondTab()
    await disk.cellar.save(map.info, [row(1, 'van de eerste')])
    await expect(other.cellar.save(map.info, [row(1, 'van de ander', 'tab 2')])).rejects.toMatchObject({
      reason: 'otherTab',
    })
    expect((await disk.cellar.load('kaart'))?.map.actors.get(actorId('a1'))?.name).toBe('van de eerste')
  })

  test('a save that went well unheard is not done twice', async () => {
    await disk.cellar.save(map.info, [row(1, 'x')])
    await disk.cellar.save(map.info, [row(1, 'x')])
    expect(await disk.db.journal.count()).toBe(2)
  })

  test('an edit behind one that failed fails too', async () => {
    await expect(disk.cellar.save(map.info, [row(2, 'x')])).rejects.toMatchObject({ reason: 'behind' })
  })
})
