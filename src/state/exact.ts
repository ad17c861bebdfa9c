import { applyChange, type Change, type Step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'

/** The change with what really was there as its "before", so that turning it around always brings that back. */
export const exact = (map: NetworkMap, change: Change): Change =>
  change.map(fitted(map, step => step.after)).filter(differs)

/**
 * An older change on the map as it is now: the fields that it changes, on top of what else has settled since (a place for
 * who had none).
 */
export const fitting = (map: NetworkMap, change: Change): Change => change.map(fitted(map, laidOver)).filter(differs)

const differs = ({ before, after }: Step): boolean => before !== after

type Row = Step['after']

const fitted =
  (map: NetworkMap, after: (step: Step, now: Row) => Row) =>
  (step: Step): Step => {
    const table: ReadonlyMap<string, Row> = step.table === 'info' ? new Map() : map[step.table]
    const now = step.table === 'info' ? map.info : (table.get(step.id) ?? null)
    return step.before === now ? step : ({ ...step, before: now, after: after(step, now) } as Step)
  }

function laidOver({ before, after }: Step, now: Row): Row {
  if (!before || !after || !now) return after
  const fields = (row: object) => new Map<string, unknown>(Object.entries(row))
  const [was, is, next] = [fields(before), fields(after), fields(now)] as const
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    if (JSON.stringify(was.get(key)) === JSON.stringify(is.get(key))) continue
    if (is.has(key)) next.set(key, is.get(key))
    else next.delete(key)
  }
  return Object.fromEntries(next) as unknown as Row
}

/** The map after a change that is made now. */
export function changed(map: NetworkMap, change: Change): NetworkMap {
  const next = applyChange(map, change)
  return { ...next, info: { ...next.info, updatedAt: new Date().toISOString() } }
}
