import { type Change, joinChanges } from '#model/change.ts'
import type { MapInfo } from '#model/records.ts'
import type { Database, PageKey, PageRow } from './database.ts'
import { type Ground, sameGround } from './ground.ts'
import { manifestAfter } from './manifest.ts'
import { changedPages, touchedPages } from './pages.ts'
import type { JournalRow, MapRow } from './rows.ts'
import { StorageError } from './storageError.ts'

/** Adds rows to a map's journal with what they do: the touched pages, the journal and the map's own row, all or nothing. */
export async function saveRows(ground: Ground, info: MapInfo, rows: readonly JournalRow[]): Promise<void> {
  const { db } = ground
  const change = joinChanges(...rows.map(row => row.change))
  const keys = touchedPages(info.id, change)
  await db.transaction('rw', [db.meta, db.maps, db.pages, db.journal], async () => {
    const [, map, found] = await Promise.all([sameGround(ground), db.maps.get(info.id), db.pages.bulkGet(keys)])
    if (!map) throw new StorageError('behind')
    if (!(await follows(ground, map, rows))) return
    await Promise.all([
      putPages(db, keys, found, change),
      db.journal.bulkAdd(rows),
      db.maps.put({ ...map, info, manifest: manifestAfter(map.manifest, rows) }),
    ])
  })
}

/** Inside a transaction: writes these pages, as they were found, after the change; an empty one goes. */
export async function putPages(
  db: Database,
  keys: PageKey[],
  found: readonly (PageRow | undefined)[],
  change: Change,
): Promise<void> {
  const pages = changedPages(keys, found, change)
  const empty = keys.filter((_, i) => pages[i]?.records.length === 0)
  await Promise.all([
    db.pages.bulkPut(pages.filter(({ records }) => records.length > 0)),
    empty.length > 0 ? db.pages.bulkDelete(empty) : undefined,
  ])
}

/** Whether the rows come right after what is on disk. False when they are there already: a save that went well unheard. */
async function follows({ db }: Ground, { manifest }: MapRow, rows: readonly JournalRow[]): Promise<boolean> {
  const [first, last] = [rows.at(0), rows.at(-1)]
  if (!first || !last) return false
  if (manifest.revision === first.revision - 1) return true
  if (manifest.revision < first.revision) throw new StorageError('behind')
  const there = await db.journal.bulkGet(rows.map(({ mapId, revision }) => [mapId, revision]))
  if (there.every((row, i) => row?.tab === rows[i]?.tab && row?.at === rows[i]?.at)) return false
  throw new StorageError('otherTab')
}
