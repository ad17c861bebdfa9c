import type { Change } from '#model/change.ts'
import type { ListTable, NetworkMap } from '#model/records.ts'
import { LIST_TABLES } from '#model/records.ts'
import type { Counts, Manifest } from './rows.ts'

type Sum = readonly [number, number]

/** A 2 × 32-bit hash of a text (cyrb53, bryc, public domain). Not against an attacker: against half a file. */
function textHash(text: string, seed: number): Sum {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return [a >>> 0, b >>> 0]
}

const SEEDS: ReadonlyMap<string, number> = new Map(LIST_TABLES.map(table => [table, textHash(table, 0)[0]]))

/** The hash of a record in its table. */
export const rowHash = (table: ListTable, record: object): Sum =>
  textHash(JSON.stringify(record), SEEDS.get(table) ?? 0)

/** What a whole map adds up to. */
export function sumOf(map: NetworkMap): { readonly counts: Counts; readonly hash: Sum } {
  const counts = Object.fromEntries(LIST_TABLES.map(table => [table, map[table].size])) as unknown as Counts
  let a = 0
  let b = 0
  for (const table of LIST_TABLES) {
    for (const record of map[table].values()) {
      const hash = rowHash(table, record)
      a = (a + hash[0]) >>> 0
      b = (b + hash[1]) >>> 0
    }
  }
  return { counts, hash: [a, b] }
}

/** What the map adds up to after a change, at the cost of the changed records only. */
export function sumAfter(
  { counts, hash }: Pick<Manifest, 'counts' | 'hash'>,
  change: Change,
): { readonly counts: Counts; readonly hash: Sum } {
  const next = { ...counts }
  let [a, b] = hash
  for (const { table, before, after } of change) {
    if (table === 'info') continue
    next[table] += Number(after !== null) - Number(before !== null)
    const was = before ? rowHash(table, before) : ([0, 0] as const)
    const is = after ? rowHash(table, after) : ([0, 0] as const)
    a = (a + is[0] - was[0]) >>> 0
    b = (b + is[1] - was[1]) >>> 0
  }
  return { counts: next, hash: [a, b] }
}
