import type { RecordKey } from '#model/commands/eraseRecords.ts'
import type { NetworkMap } from '#model/records.ts'
import type { JournalRow } from './rows.ts'

/** Whether one of these stands on a map now. */
export const standsOn = (map: NetworkMap, keys: readonly RecordKey[]): boolean =>
  keys.some(({ table, id }) => (map[table] as ReadonlyMap<string, unknown>).has(id))

/** Whether this row of a journal tells of one of these. */
export const tellsOf = ({ change }: JournalRow, keys: readonly RecordKey[]): boolean =>
  change.some(step => keys.some(({ table, id }) => step.table === table && step.id === id))
