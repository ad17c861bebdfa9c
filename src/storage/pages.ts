import type { Change } from '#model/change.ts'
import { LIST_TABLES, type ListTable, type NetworkMap, type Records } from '#model/records.ts'
import type { PageKey, PageRow } from './database.ts'

/**
 * Records lie on disk in pages of 32 neighbours in their list. An edit writes the page of each record it touches, so
 * its cost doesn't grow with the map, and a map of 3,000 actors is read 3 to 6 times, and written 30 times as fast as
 * with a row a record (measured in Chromium).
 */
const PAGE = 32

const pageOf = ({ order }: { readonly order: number }): number => Math.floor(order / PAGE)
const nameOf = (table: ListTable, page: number): string => `${table} ${page}`

/** The pages of a whole map. */
export function toPages(map: NetworkMap): PageRow[] {
  return LIST_TABLES.flatMap(table => {
    const pages = new Map<number, Records[ListTable][]>()
    for (const record of map[table].values()) {
      const page = pageOf(record)
      const records = pages.get(page)
      if (records) records.push(record)
      else pages.set(page, [record])
    }
    return [...pages].map(([page, records]) => ({ mapId: map.info.id, table, page, records }))
  })
}

/** The lists of a map from its pages, in any order. */
export function fromPages(pages: readonly PageRow[]): Omit<NetworkMap, 'info'> {
  const lists = new Map<ListTable, Map<string, unknown>>(LIST_TABLES.map(table => [table, new Map()]))
  for (const { table, records } of pages) {
    const list = lists.get(table)
    for (const record of records) list?.set(record.id, record)
  }
  return Object.fromEntries(lists) as unknown as Omit<NetworkMap, 'info'>
}

/** The pages that a change touches: where a record was, and where it comes. */
export function touchedPages(mapId: string, change: Change): PageKey[] {
  const keys = new Map<string, PageKey>()
  for (const { table, before, after } of change) {
    if (table === 'info') continue
    for (const record of [before, after]) {
      if (record) keys.set(nameOf(table, pageOf(record)), [mapId, table, pageOf(record)])
    }
  }
  return [...keys.values()]
}

/** Those pages after the change; a page may be empty then. `found`: as they are on disk, undefined where there is none. */
export function changedPages(keys: PageKey[], found: readonly (PageRow | undefined)[], change: Change): PageRow[] {
  const pages = new Map<string, Map<string, Records[ListTable]>>()
  keys.forEach(([, table, page], i) => {
    pages.set(nameOf(table, page), new Map(found[i]?.records.map(record => [record.id, record])))
  })
  for (const { table, id, before, after } of change) {
    if (table === 'info') continue
    if (before && (!after || pageOf(before) !== pageOf(after))) pages.get(nameOf(table, pageOf(before)))?.delete(id)
    if (after) pages.get(nameOf(table, pageOf(after)))?.set(id, after)
  }
  return keys.map(([mapId, table, page]) => {
    const records = [...(pages.get(nameOf(table, page))?.values() ?? [])]
    return { mapId, table, page, records }
  })
}
