import { applyChange } from '#model/change.ts'
import { eraseRecords, type RecordKey } from '#model/commands/eraseRecords.ts'
import type { NetworkMap } from '#model/records.ts'
import type { Holding } from './cellar.ts'
import type { Forgotten } from './forget.ts'
import { standsOn, tellsOf } from './holds.ts'
import { manifestOf } from './manifest.ts'
import { orphans } from './orphan.ts'
import type { JournalRow, MapRow } from './rows.ts'
import { StorageError } from './storageError.ts'

/** A map in memory with its past. */
export interface Kept {
  readonly row: MapRow
  readonly map: NetworkMap
  readonly journal: readonly JournalRow[]
}

/** Erases for good from maps in memory, as `forget` does on a device. Tells which drafts went along. */
export function forgetInMemory(
  maps: Map<string, Kept>,
  drafts: Map<string, string>,
  { map, start, keys }: Forgotten,
): readonly string[] {
  const open = maps.get(map.info.id)
  if (!open) throw new StorageError('missing')
  const left = new Map([[open.row.id, again(open.row, map, start)]])
  for (const [id, kept] of maps) if (inBin(kept) && tells(kept, keys)) left.set(id, cleaned(kept, start, keys))
  for (const [id, kept] of left) maps.set(id, kept)
  const rows = [...drafts].map(([key, text]) => ({ key, text }))
  const clean = [...left.values()].map(kept => kept.map)
  const gone = orphans(rows, clean, keys)
  for (const key of gone) drafts.delete(key)
  return gone
}

/** The maps in memory that these stand on or whose past tells of them. */
export const holdingInMemory = (maps: ReadonlyMap<string, Kept>, keys: readonly RecordKey[]): readonly Holding[] =>
  [...maps.values()].filter(kept => tells(kept, keys)).map(({ row, map }) => ({ row, onMap: standsOn(map, keys) }))

const inBin = ({ row }: Kept): boolean => row.removedAt !== undefined

const tells = ({ map, journal }: Kept, keys: readonly RecordKey[]): boolean =>
  standsOn(map, keys) || journal.some(row => tellsOf(row, keys))

/** A map without a past. */
const again = (row: MapRow, map: NetworkMap, start: JournalRow): Kept => ({
  row: { ...row, info: map.info, manifest: manifestOf(map, start) },
  map,
  journal: [start],
})

function cleaned({ row, map }: Kept, start: JournalRow, keys: readonly RecordKey[]): Kept {
  const begin = { ...start, mapId: row.id, revision: row.manifest.revision + 1 }
  return again(row, applyChange(map, eraseRecords(map, keys)), begin)
}
