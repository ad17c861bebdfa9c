import { applyChange, type Change } from '#model/change.ts'
import { eraseRecords, type RecordKey } from '#model/commands/eraseRecords.ts'
import type { NetworkMap } from '#model/records.ts'
import type { Holding } from './cellar.ts'
import { journalOf, pagesOf } from './database.ts'
import { type Ground, sameGround } from './ground.ts'
import { standsOn, tellsOf } from './holds.ts'
import { manifestAfter } from './manifest.ts'
import { orphans } from './orphan.ts'
import { fromPages, touchedPages } from './pages.ts'
import type { JournalRow, MapRow } from './rows.ts'
import { putPages } from './saveRows.ts'
import { StorageError } from './storageError.ts'

/** What is erased for good: the open map after it and what that changed, where its new journal starts, and which records go. */
export interface Forgotten {
  readonly map: NetworkMap
  readonly change: Change
  readonly start: JournalRow
  readonly keys: readonly RecordKey[]
}

/**
 * Erases for good, in one transaction: the change is made, nothing of the map's past stays, and maps in the bin lose
 * the same records with their past. Tells which drafts went along.
 */
export async function forget(ground: Ground, { map, change, start, keys }: Forgotten): Promise<readonly string[]> {
  const { db } = ground
  const { maps, drafts } = db
  return await db.transaction('rw', [db.meta, maps, db.pages, db.journal, drafts], async () => {
    const [, row] = await Promise.all([sameGround(ground), maps.get(map.info.id)])
    if (!row) throw new StorageError('missing')
    if (row.manifest.revision !== start.revision - 1) throw new StorageError('otherTab')
    await beginAgain(ground, { ...row, info: map.info }, change, start)
    const cleaned = [map]
    for (const binned of await maps.filter(({ removedAt }) => removedAt !== undefined).toArray()) {
      const left = await cleanBinned(ground, binned, start, keys)
      if (left) cleaned.push(left)
    }
    const gone = orphans(await drafts.toArray(), cleaned, keys)
    await drafts.bulkDelete(gone)
    return gone
  })
}

/** Inside a transaction: makes the change, and lets the journal of that map start anew without a word of it. */
async function beginAgain({ db }: Ground, row: MapRow, change: Change, start: JournalRow): Promise<void> {
  const keys = touchedPages(row.id, change)
  const found = await db.pages.bulkGet(keys)
  await journalOf(db, row.id).delete()
  await Promise.all([
    putPages(db, keys, found, change),
    db.journal.add(start),
    db.maps.put({ ...row, manifest: manifestAfter(row.manifest, [{ ...start, change }]) }),
  ])
}

async function cleanBinned(
  ground: Ground,
  row: MapRow,
  { label, tab, at }: JournalRow,
  keys: readonly RecordKey[],
): Promise<NetworkMap | undefined> {
  const map = await mapOfRow(ground, row)
  if (!standsOn(map, keys) && !(await inJournal(ground, row.id, keys))) return undefined
  const change = eraseRecords(map, keys)
  const left = applyChange(map, change)
  const nothing = { change: [], prev: null, undoHead: null, redoHead: null }
  const revision = row.manifest.revision + 1
  const start: JournalRow = { mapId: row.id, revision, kind: 'start', label, ...nothing, tab, at }
  await beginAgain(ground, { ...row, info: left.info }, change, start)
  return left
}

/** On which maps these stand, or in whose past. */
export async function holding(ground: Ground, keys: readonly RecordKey[]): Promise<readonly Holding[]> {
  const { db } = ground
  return await db.transaction('r', [db.maps, db.pages, db.journal], async () => {
    const found: Holding[] = []
    for (const row of await db.maps.toArray()) {
      const onMap = standsOn(await mapOfRow(ground, row), keys)
      if (onMap || (await inJournal(ground, row.id, keys))) found.push({ row, onMap })
    }
    return found
  })
}

const mapOfRow = async ({ db }: Ground, { id, info }: MapRow): Promise<NetworkMap> =>
  ({ ...fromPages(await pagesOf(db, id).toArray()), info }) as NetworkMap

async function inJournal({ db }: Ground, mapId: string, keys: readonly RecordKey[]): Promise<boolean> {
  return (
    (await journalOf(db, mapId)
      .filter(row => tellsOf(row, keys))
      .first()) !== undefined
  )
}
