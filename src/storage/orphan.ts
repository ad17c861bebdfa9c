import type { RecordKey } from '#model/commands/eraseRecords.ts'
import { LIST_TABLES, type NetworkMap } from '#model/records.ts'
import type { DraftRow } from './rows.ts'

/** The drafts of these maps that go when something is erased: of a record that isn't there any more, or that tell of it. */
export const orphans = (
  drafts: readonly DraftRow[],
  maps: readonly NetworkMap[],
  keys: readonly RecordKey[],
): string[] => drafts.filter(draft => maps.some(map => isOrphan(draft, map, keys))).map(({ key }) => key)

/** A draft of a form is JSON, with ids as words in it. An id may have a slash in it. */
function isOrphan({ key, text }: DraftRow, map: NetworkMap, keys: readonly RecordKey[]): boolean {
  const start = `${map.info.id}/`
  if (!key.startsWith(start)) return false
  const field = key.slice(start.length)
  if (keys.some(({ id }) => `/${field}/`.includes(`/${id}/`) || text.includes(JSON.stringify(id)))) return true
  const [first, ...rest] = field.split('/')
  const table = LIST_TABLES.find(known => known === first)
  if (!table) return false
  const records: ReadonlyMap<string, unknown> = map[table]
  return !rest.some((_, i) => records.has(rest.slice(0, i + 1).join('/')))
}
