import { mostOf } from '#formats/netwerkkaart/limits.ts'
import type { Change } from '#model/change.ts'
import { LIST_TABLES, type ListTable, type NetworkMap } from '#model/records.ts'

/** A list that would be longer than a file may have it; then the change must not be made. */
export interface TooMany {
  readonly table: ListTable
  readonly found: number
  readonly most: number
}

/** Which list would become too long, if any. */
export function tooManyAfter(map: NetworkMap, change: Change): TooMany | undefined {
  for (const table of LIST_TABLES) {
    const steps = change.filter(step => step.table === table)
    const added = steps.filter(({ before }) => !before).length - steps.filter(({ after }) => !after).length
    const found = map[table].size + added
    if (added > 0 && found > mostOf(table)) return { table, found, most: mostOf(table) }
  }
  return undefined
}
