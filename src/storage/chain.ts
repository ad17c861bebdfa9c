import type { JournalRow } from './rows.ts'

/** Enough to undo for a while without waiting, and never a load that is felt. */
const ROWS = 100
const STEPS = 10_000

/** Follows `prev` from this revision, newest first; stops after enough rows or steps (a tidied map is thousands). */
export async function enoughSteps(
  from: number,
  rowOf: (revision: number) => Promise<JournalRow | undefined>,
): Promise<readonly JournalRow[]> {
  const rows: JournalRow[] = []
  let steps = 0
  let next: number | null = from
  while (next !== null && rows.length < ROWS && steps < STEPS) {
    const row: JournalRow | undefined = await rowOf(next)
    if (!row) break
    rows.push(row)
    steps += row.change.length
    next = row.prev
  }
  return rows
}
