import type { NetworkMap, Records, Table } from './records.ts'

/** One record before and after an edit; null means "not there". */
export type Step = { readonly [T in Table]: StepIn<T> }[Table]
export interface StepIn<T extends Table> {
  readonly table: T
  readonly id: string
  readonly before: Records[T] | null
  readonly after: Records[T] | null
}

/**
 * Everything one edit does to a map, and nothing else: at most one step per record. The same value is applied in
 * memory, written to disk, and turned around to undo.
 */
export type Change = readonly Step[]

export const NO_CHANGE: Change = []

/** A change of one record; none when nothing differs. */
export function step<T extends Table>(table: T, before: Records[T] | undefined, after: Records[T] | undefined): Change {
  const id = (after ?? before)?.id
  if (id === undefined || before === after) return NO_CHANGE
  return [{ table, id, before: before ?? null, after: after ?? null } as Step]
}

/** Joins edits made one after the other into one: the first "before", the last "after". */
export function joinChanges(...changes: readonly Change[]): Change {
  const joined = new Map<string, Step>()
  for (const next of changes.flat()) {
    const key = `${next.table} ${next.id}`
    const earlier = joined.get(key)
    joined.set(key, earlier ? ({ ...next, before: earlier.before } as Step) : next)
  }
  return [...joined.values()].filter(({ before, after }) => before !== after)
}

export function invertChange(change: Change): Change {
  return change.map(({ before, after, ...where }) => ({ ...where, before: after, after: before }) as Step)
}

/** The map after the change. Tables it doesn't touch stay the same value. */
export function applyChange(map: NetworkMap, change: Change): NetworkMap {
  const next: Record<Table, unknown> = { ...map }
  const copies = new Map<Table, Map<string, unknown>>()
  for (const { table, id, after } of change) {
    if (table === 'info') {
      if (after) next.info = { ...after, updatedAt: map.info.updatedAt }
      continue
    }
    const rows = copies.get(table) ?? new Map<string, unknown>(map[table])
    copies.set(table, rows)
    next[table] = rows
    if (after) rows.set(id, after)
    else rows.delete(id)
  }
  return next as unknown as NetworkMap
}
