import { type Change, type Step, step } from './change.ts'
import { LIST_TABLES, type NetworkMap } from './records.ts'

/** What turns the one map into the other, as one edit. Records that are equal are left alone. */
export function difference(before: NetworkMap, after: NetworkMap): Change {
  const steps: Step[] = LIST_TABLES.flatMap(table => {
    const [was, is] = [before[table], after[table]] as ReadonlyMap<string, { readonly id: string }>[]
    if (!was || !is) return []
    const gone = [...was.keys()].filter(id => !is.has(id))
    const other = [...is.keys()].filter(id => !equal(was.get(id), is.get(id)))
    return [...gone, ...other].map(
      id => ({ table, id, before: was.get(id) ?? null, after: is.get(id) ?? null }) as Step,
    )
  })
  const { updatedAt: _was, ...wasInfo } = before.info
  const { updatedAt: _is, ...isInfo } = after.info
  return equal(wasInfo, isInfo) ? steps : [...steps, ...step('info', before.info, after.info)]
}

/** Equal values, in whatever order their fields are. */
function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [inA, inB] = [Object.entries(a), new Map(Object.entries(b))]
  return inA.length === inB.size && inA.every(([key, value]) => inB.has(key) && equal(value, inB.get(key)))
}
