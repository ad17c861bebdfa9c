import { applyChange } from '#model/change.ts'
import { eraseRecords, type RecordKey } from '#model/commands/eraseRecords.ts'
import type { NetworkMap } from '#model/records.ts'
import type { Cellar } from './cellar.ts'
import { enoughSteps } from './chain.ts'
import { standsOn, tellsOf } from './holds.ts'
import { manifestAfter, manifestOf } from './manifest.ts'
import { orphans } from './orphan.ts'
import type { JournalRow, MapRow } from './rows.ts'
import { StorageError } from './storageError.ts'

interface Kept {
  readonly row: MapRow
  readonly map: NetworkMap
  readonly journal: readonly JournalRow[]
}

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

/** Where maps are as long as the page is open, in a browser that keeps nothing. */
export function memoryCellar(): Cellar {
  const maps = new Map<string, Kept>()
  const drafts = new Map<string, string>()
  const things = new Map<string, unknown>()
  const found = (mapId: string): Kept => {
    const kept = maps.get(mapId)
    if (!kept) throw new StorageError('missing')
    return kept
  }
  return {
    lasting: false,
    check: async () => undefined,
    list: async () => [...maps.values()].map(({ row }) => row),
    load: async mapId => {
      const kept = maps.get(mapId)
      return kept && { row: kept.row, map: kept.map, found: kept.row.manifest.counts, whole: true }
    },
    create: async (map, start, example) => {
      const id: string = map.info.id
      if (maps.has(id)) throw new StorageError('exists')
      const row: MapRow = { id, info: map.info, ...(example && { example }), manifest: manifestOf(map, start) }
      maps.set(id, { row, map, journal: [start] })
    },
    save: async (info, rows) => {
      const { row, map, journal } = found(info.id)
      const after = rows.reduce((before, { change }) => applyChange(before, change), map)
      maps.set(info.id, {
        row: { ...row, info, manifest: manifestAfter(row.manifest, rows) },
        map: { ...after, info },
        journal: [...journal, ...rows],
      })
    },
    rewrite: async () => undefined,
    setRemoved: async (mapId, removedAt) => {
      const { row, ...rest } = found(mapId)
      const { removedAt: _, ...there } = row
      maps.set(mapId, { ...rest, row: removedAt === undefined ? there : { ...there, removedAt } })
    },
    erase: async mapId => {
      maps.delete(mapId)
      for (const key of drafts.keys()) if (key.startsWith(`${mapId}/`)) drafts.delete(key)
    },
    forget: async ({ map, start, keys }) => {
      const { row } = found(map.info.id)
      const left = new Map([[row.id, again(row, map, start)]])
      for (const [id, kept] of maps) if (inBin(kept) && tells(kept, keys)) left.set(id, cleaned(kept, start, keys))
      for (const [id, kept] of left) maps.set(id, kept)
      const rows = [...drafts].map(([key, text]) => ({ key, text }))
      const gone = orphans(
        rows,
        [...left.values()].map(kept => kept.map),
        keys,
      )
      for (const key of gone) drafts.delete(key)
      return gone
    },
    holding: async keys =>
      [...maps.values()].filter(kept => tells(kept, keys)).map(({ row, map }) => ({ row, onMap: standsOn(map, keys) })),
    emptyBin: async () => undefined, // a page isn't open for that long
    chain: async (mapId, from) => {
      const { journal } = found(mapId)
      return enoughSteps(from, async revision => journal.find(row => row.revision === revision))
    },
    drafts: async () => [...drafts].map(([key, text]) => ({ key, text })),
    putDraft: async (key, text) => {
      if (text === undefined) drafts.delete(key)
      else drafts.set(key, text)
    },
    kept: async () => things,
    putKept: async (key, value) => {
      things.set(key, value)
    },
  }
}
