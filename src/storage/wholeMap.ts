import { LIST_TABLES, type Moment, type NetworkMap } from '#model/records.ts'
import type { Loaded } from './cellar.ts'
import { journalOf, pagesOf } from './database.ts'
import { type Ground, settle } from './ground.ts'
import { manifestOf } from './manifest.ts'
import { fromPages, toPages } from './pages.ts'
import { sumOf } from './rowHash.ts'
import type { Heads, JournalRow, MapRow } from './rows.ts'
import { StorageError } from './storageError.ts'

/** Reads a map, and adds it up again: are these the records that were written? */
export async function loadMap({ db }: Ground, mapId: string): Promise<Loaded | undefined> {
  const [row, pages] = await db.transaction('r', [db.maps, db.pages], () =>
    Promise.all([db.maps.get(mapId), pagesOf(db, mapId).toArray()]),
  )
  if (!row) return undefined
  const map = { ...fromPages(pages), info: row.info } as NetworkMap
  const { counts, hash } = sumOf(map)
  const { manifest } = row
  const whole =
    LIST_TABLES.every(table => counts[table] === manifest.counts[table]) &&
    hash[0] === manifest.hash[0] &&
    hash[1] === manifest.hash[1]
  return { row, map, found: counts, whole }
}

/** Keeps a new map, all or nothing. */
export async function createMap(ground: Ground, map: NetworkMap, start: JournalRow, example: boolean): Promise<void> {
  const { db } = ground
  const id: string = map.info.id
  const row: MapRow = { id, info: map.info, ...(example && { example }), manifest: manifestOf(map, start) }
  const pages = toPages(map)
  await db.transaction('rw', [db.meta, db.maps, db.pages, db.journal], async () => {
    await settle(ground)
    if ((await db.maps.get(id)) !== undefined) throw new StorageError('exists')
    await clear(ground, id)
    await Promise.all([db.pages.bulkPut(pages), db.journal.put(start), db.maps.put(row)])
  })
}

/** Writes all of a map again, with as much of its journal as we have; nothing of what was there under its id stays. */
export async function rewriteMap(
  ground: Ground,
  map: NetworkMap,
  rows: readonly JournalRow[],
  heads: Heads,
): Promise<void> {
  const { db } = ground
  const id: string = map.info.id
  const pages = toPages(map)
  await db.transaction('rw', [db.meta, db.maps, db.pages, db.journal], async () => {
    await settle(ground)
    const there = await db.maps.get(id)
    await clear(ground, id)
    const row: MapRow = { ...there, id, info: map.info, manifest: manifestOf(map, heads) }
    await Promise.all([db.pages.bulkPut(pages), db.journal.bulkPut(rows), db.maps.put(row)])
  })
}

/** For good: records, journal, drafts and the map itself. */
export const eraseMap = (ground: Ground, mapId: string): Promise<void> => eraseMaps(ground, ({ id }) => id === mapId)

/** Erases what has been in the bin since before this moment. */
export const emptyBin = (ground: Ground, before: Moment): Promise<void> =>
  eraseMaps(ground, ({ removedAt }) => removedAt !== undefined && removedAt < before)

async function eraseMaps(ground: Ground, which: (row: MapRow) => boolean): Promise<void> {
  const { db } = ground
  await db.transaction('rw', [db.meta, db.maps, db.pages, db.journal, db.drafts], async () => {
    await settle(ground)
    for (const { id } of (await db.maps.toArray()).filter(which)) {
      await clear(ground, id)
      await Promise.all([db.drafts.where('key').startsWith(`${id}/`).delete(), db.maps.delete(id)])
    }
  })
}

/** Inside a transaction: the pages and journal of a map. */
async function clear({ db }: Ground, mapId: string): Promise<void> {
  await Promise.all([pagesOf(db, mapId).delete(), journalOf(db, mapId).delete()])
}
