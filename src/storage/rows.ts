import type { Change } from '#model/change.ts'
import type { ListTable, MapInfo, Moment } from '#model/records.ts'

/** How many records each list of a map has. */
export type Counts = Readonly<Record<ListTable, number>>

/** Where the journal of a map ends, and what undo and redo take from it next. */
export interface Heads {
  /** The number of its last row. The order of things; never a clock. */
  readonly revision: number
  /** The edit that undo takes back, by its revision. */
  readonly undoHead: number | null
  /** The undo that redo turns around, by its revision. */
  readonly redoHead: number | null
}

/** What a map on disk must add up to; written in the same transaction as its records, checked when it is opened. */
export interface Manifest extends Heads {
  readonly counts: Counts
  /** Two 32-bit sums of one hash a record, so that an edit costs only its own records (rowHash.ts). */
  readonly hash: readonly [number, number]
}

/** A map on disk, apart from its records. */
export interface MapRow {
  readonly id: string
  readonly info: MapInfo
  /** Since when it is in the bin. */
  readonly removedAt?: Moment
  /** A worked story to play with. */
  readonly example?: true
  readonly manifest: Manifest
}

/** Something done to a map, as the journal keeps it. Rows are only ever added, until the past is erased for good (forget.ts). */
export interface JournalRow {
  readonly mapId: string
  readonly revision: number
  /** `start`: how the map came here. It changes nothing and can't be undone. */
  readonly kind: 'start' | 'edit' | 'undo' | 'redo'
  /** The edit that an undo takes back or a redo does again. */
  readonly of?: number
  readonly label: string
  /** What this row did to the map: of an undo, the edit turned around. */
  readonly change: Change
  /** The next older one in its chain: of an edit, the edit that undo takes back after it; of an undo, the undo redone after it. */
  readonly prev: number | null
  /** What undo and redo take next, after this row. */
  readonly undoHead: number | null
  readonly redoHead: number | null
  /** Which tab did it. */
  readonly tab: string
  readonly at: Moment
}

/** Text typed into a field that isn't part of the map yet. */
export interface DraftRow {
  readonly key: string
  readonly text: string
}
