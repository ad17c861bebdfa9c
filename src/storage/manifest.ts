import { joinChanges } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import { sumAfter, sumOf } from './rowHash.ts'
import type { Heads, JournalRow, Manifest } from './rows.ts'

/** The manifest of a whole map whose journal ends here. */
export function manifestOf(map: NetworkMap, { revision, undoHead, redoHead }: Heads): Manifest {
  return { ...sumOf(map), revision, undoHead, redoHead }
}

/** The manifest after these rows, which follow on it without a gap. */
export function manifestAfter(manifest: Manifest, rows: readonly JournalRow[]): Manifest {
  const last = rows.at(-1)
  if (!last) return manifest
  const sum = sumAfter(manifest, joinChanges(...rows.map(({ change }) => change)))
  return { ...sum, revision: last.revision, undoHead: last.undoHead, redoHead: last.redoHead }
}
