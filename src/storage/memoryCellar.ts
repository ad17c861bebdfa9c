import { applyChange } from '#model/change.ts'
import type { Cellar } from './cellar.ts'
import { enoughSteps } from './chain.ts'
import { manifestAfter, manifestOf } from './manifest.ts'
import { forgetInMemory, holdingInMemory, type Kept } from './memoryForget.ts'
import type { MapRow } from './rows.ts'
import { StorageError } from './storageError.ts'

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
    forget: async forgotten => forgetInMemory(maps, drafts, forgotten),
    holding: async keys => holdingInMemory(maps, keys),
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
