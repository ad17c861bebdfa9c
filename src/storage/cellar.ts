import type { RecordKey } from '#model/commands/eraseRecords.ts'
import type { MapInfo, Moment, NetworkMap } from '#model/records.ts'
import type { Forgotten } from './forget.ts'
import type { Counts, DraftRow, Heads, JournalRow, MapRow } from './rows.ts'

/** A map as it was found, and whether that is all of it. */
export interface Loaded {
  readonly row: MapRow
  readonly map: NetworkMap
  readonly found: Counts
  /** False when records are missing or aren't what was written. */
  readonly whole: boolean
}

/** A map that someone or something stands on, or only its past tells of. */
export interface Holding {
  readonly row: MapRow
  readonly onMap: boolean
}

/** Where maps are kept: on this device, or in memory where a browser keeps nothing. Every action is whole or absent. */
export interface Cellar {
  /** False: everything is gone when the page closes. */
  readonly lasting: boolean
  /** Rejects when this is no longer where we wrote before: the browser threw everything away, or a newer version was here. */
  check(): Promise<void>
  list(): Promise<readonly MapRow[]>
  load(mapId: string): Promise<Loaded | undefined>
  create(map: NetworkMap, start: JournalRow, example: boolean): Promise<void>
  /** Adds these rows to the journal of a map, in order, with what they do to it. */
  save(info: MapInfo, rows: readonly JournalRow[]): Promise<void>
  /** Writes all of a map again, after the browser threw away everything. */
  rewrite(map: NetworkMap, rows: readonly JournalRow[], heads: Heads): Promise<void>
  /** To the bin, or back (undefined). */
  setRemoved(mapId: string, at: Moment | undefined): Promise<void>
  /** For good: records, journal and drafts. */
  erase(mapId: string): Promise<void>
  /** *Voorgoed wissen* of someone or something, or only of the past of a map. Tells which drafts went along. */
  forget(forgotten: Forgotten): Promise<readonly string[]>
  /** The maps, in the list or the bin, that these stand on or whose past tells of them. */
  holding(keys: readonly RecordKey[]): Promise<readonly Holding[]>
  /** Erases what has been in the bin since before this moment. */
  emptyBin(before: Moment): Promise<void>
  /** The journal row of this revision and those that `prev` leads to, newest first, until they hold enough steps. */
  chain(mapId: string, from: number): Promise<readonly JournalRow[]>
  drafts(): Promise<readonly DraftRow[]>
  putDraft(key: string, text: string | undefined): Promise<void>
  /** Small things kept for this device (choices, preferences), by key. */
  kept(): Promise<ReadonlyMap<string, unknown>>
  putKept(key: string, value: unknown): Promise<void>
}
