import { applyChange, type Change, type Step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'

/** The change with what really was there as its "before", so that turning it around always brings that back. */
export function exact(map: NetworkMap, change: Change): Change {
  return change
    .map(step => {
      const table: ReadonlyMap<string, unknown> = step.table === 'info' ? new Map() : map[step.table]
      const before = step.table === 'info' ? map.info : (table.get(step.id) ?? null)
      return step.before === before ? step : ({ ...step, before } as Step)
    })
    .filter(({ before, after }) => before !== after)
}

/** The map after a change that is made now. */
export function changed(map: NetworkMap, change: Change): NetworkMap {
  const next = applyChange(map, change)
  return { ...next, info: { ...next.info, updatedAt: new Date().toISOString() } }
}
