import Dexie, { type Table as DexieTable } from 'dexie'
import type { ListTable, Records } from '#model/records.ts'
import type { DraftRow, JournalRow, MapRow } from './rows.ts'

/** About the database itself: `schema` and `generation` (ground.ts). */
export interface MetaRow {
  readonly key: 'schema' | 'generation'
  readonly value: string | number
}

/** Some 32 neighbours of one list of a map (pages.ts). */
export interface PageRow {
  readonly mapId: string
  readonly table: ListTable
  readonly page: number
  readonly records: readonly Records[ListTable][]
}
export type PageKey = [mapId: string, table: ListTable, page: number]

export interface KeptRow {
  readonly key: string
  readonly value: unknown
}

interface Tables {
  meta: DexieTable<MetaRow, MetaRow['key']>
  maps: DexieTable<MapRow, string>
  pages: DexieTable<PageRow, PageKey>
  journal: DexieTable<JournalRow, [mapId: string, revision: number]>
  drafts: DexieTable<DraftRow, string>
  kept: DexieTable<KeptRow, string>
}
export type Database = Dexie & Tables

/**
 * The database of this device, not opened yet. It never opens by itself: after being closed it may be another one
 * (ground.ts). Strict: "complete" means that it is on the disk, not in a buffer of the system.
 */
export function newDatabase(name = 'netwerkkaart'): Database {
  Dexie.debug = false // on 127.0.0.1, where we live, Dexie would print errors and be slower
  const db = new Dexie(name, { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' }) as Database
  // Only ever add a version; a browser somewhere still holds each older one. Then also raise SCHEMA in ground.ts.
  db.version(1).stores({
    meta: 'key',
    maps: 'id',
    pages: '[mapId+table+page]',
    journal: '[mapId+revision]',
    drafts: 'key',
    kept: 'key',
  })
  return db
}

/** All pages of one map. */
export const pagesOf = (db: Database, mapId: string) =>
  db.pages.where('[mapId+table+page]').between([mapId, Dexie.minKey, Dexie.minKey], [mapId, Dexie.maxKey, Dexie.maxKey])

/** The whole journal of one map. */
export const journalOf = (db: Database, mapId: string) =>
  db.journal.where('[mapId+revision]').between([mapId, Dexie.minKey], [mapId, Dexie.maxKey])
