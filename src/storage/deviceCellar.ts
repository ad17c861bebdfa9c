import type { Cellar } from './cellar.ts'
import { enoughSteps } from './chain.ts'
import type { Database } from './database.ts'
import { forget, holding } from './forget.ts'
import { type Ground, sameGround, settle } from './ground.ts'
import { storageErrorOf } from './reason.ts'
import type { MapRow } from './rows.ts'
import { saveRows } from './saveRows.ts'
import { StorageError } from './storageError.ts'
import { createMap, emptyBin, eraseMap, loadMap, rewriteMap } from './wholeMap.ts'

/** What the cellar has to tell that nobody asked. */
export interface Bells {
  /** A newer version of the app wants the database: nothing is written any more. */
  newer(): void
  /** The browser closed the database under us. */
  closed(): void
}

/**
 * Maps on this device. Rejects with a StorageError when there is no database to be had, or when it can't be read. In a
 * database of a newer version everything can be looked at, and nothing is written: `check` tells.
 */
export async function deviceCellar(db: Database, bells: Bells): Promise<Cellar> {
  const ground: Ground = { db, generation: undefined }
  let locked = false
  db.on('versionchange', ({ newVersion }) => {
    locked = newVersion !== null
    db.close({ disableAutoOpen: true })
    if (locked) bells.newer()
    return false // Dexie's own answer would open it again at the next write
  })
  db.on('close', () => {
    if (!locked) bells.closed()
  })

  /** Starts in this very task when the database is open, as it nearly always is. */
  const act = <T>(what: () => PromiseLike<T>): Promise<T> => {
    if (locked) return Promise.reject(new StorageError('newer'))
    const done = db.isOpen() ? what() : db.open().then(what)
    return Promise.resolve(done).catch(error => Promise.reject(storageErrorOf(error)))
  }
  const changing = (table: 'maps' | 'drafts' | 'kept', what: () => PromiseLike<unknown>): Promise<void> =>
    act(() =>
      db.transaction('rw', [db.meta, db.table(table)], async () => {
        await settle(ground)
        await what()
      }),
    )

  await act(() => db.transaction('rw', db.meta, () => settle(ground))).catch((error: StorageError) => {
    if (error.reason !== 'newer') throw error // of a newer one we can still read, and every write says no
  })
  return {
    lasting: true,
    check: () => act(() => db.transaction('r', db.meta, () => sameGround(ground))),
    list: () => act(() => db.maps.toArray()),
    load: mapId => act(() => loadMap(ground, mapId)),
    create: (map, start, example) => act(() => createMap(ground, map, start, example)),
    save: (info, rows) => act(() => saveRows(ground, info, rows)),
    rewrite: (map, rows, heads) => act(() => rewriteMap(ground, map, rows, heads)),
    setRemoved: (mapId, removedAt) =>
      changing('maps', async () => {
        const found = await db.maps.get(mapId)
        if (!found) throw new StorageError('missing')
        const { removedAt: _, ...there } = found
        const row: MapRow = removedAt === undefined ? there : { ...there, removedAt }
        await db.maps.put(row)
      }),
    erase: mapId => act(() => eraseMap(ground, mapId)),
    forget: forgotten => act(() => forget(ground, forgotten)),
    holding: keys => act(() => holding(ground, keys)),
    emptyBin: before => act(() => emptyBin(ground, before)),
    chain: (mapId, from) =>
      act(() => db.transaction('r', db.journal, () => enoughSteps(from, at => db.journal.get([mapId, at])))),
    drafts: () => act(() => db.drafts.toArray()),
    putDraft: (key, text) =>
      changing('drafts', () => (text === undefined ? db.drafts.delete(key) : db.drafts.put({ key, text }))),
    kept: () => act(() => db.kept.toArray()).then(rows => new Map(rows.map(({ key, value }) => [key, value]))),
    putKept: (key, value) => changing('kept', () => db.kept.put({ key, value })),
  }
}
