import { type Id, LIST_TABLES, type MapInfo, type NetworkMap, newId } from './records.ts'

/** A map with nobody on it yet. */
export function emptyMap(info: Partial<MapInfo> & { readonly name: string }, now: string): NetworkMap {
  const tables = Object.fromEntries(LIST_TABLES.map(table => [table, new Map()]))
  return {
    ...tables,
    info: { id: newId<'info'>() as Id<'info'>, order: 0, createdAt: now, updatedAt: now, ...info },
  } as unknown as NetworkMap
}
