import { LIST_TABLES, type ListTable } from '#model/records.ts'
import type { Shape } from './fields.ts'
import { nameIn, type Row, type Rows } from './readList.ts'
import type { Finding } from './report.ts'
import { SHAPES } from './shapes.ts'

type Tables = { readonly [T in ListTable]: Rows }
type Fields = Record<string, unknown>
type Missing = (field: string, count: number) => void

/** Takes away whatever points at a record that isn't there: links whole, other mentions by themselves. */
export function clearMentions(tables: Tables, report: (finding: Finding) => void): void {
  clearLinks(tables, report)
  for (const table of LIST_TABLES) {
    if (table === 'links') continue
    for (const [id, row] of tables[table]) {
      const about = { where: table, at: row.at, ...nameIn(table, row.record) }
      const record = known(SHAPES[table], row.record, tables, (field, count) =>
        report({ ...about, reason: field === 'answers' ? 'answerLeftOut' : 'mentionCleared', field, count }),
      )
      if (record !== row.record) tables[table].set(id, { ...row, record: record as Row['record'] })
    }
  }
}

/** A link needs two ends, and they are two different actors. */
function clearLinks({ actors, links }: Tables, report: (finding: Finding) => void): void {
  for (const [id, { record, at }] of links) {
    const ends = [record.source as string, record.target as string] as const
    const missing = ends.filter(end => !actors.has(end)).length
    if (missing === 0 && ends[0] !== ends[1]) continue
    links.delete(id)
    const name = ends.map(end => nameIn('actors', actors.get(end)?.record ?? end).name ?? end).join(' – ')
    report({ where: 'links', at, name, reason: missing > 0 ? 'lineEndMissing' : 'lineToItself' })
  }
}

/** The record without mentions of who isn't there; the same value when there are none. */
function known(shape: Shape, record: Fields, tables: Tables, missing: Missing): Fields {
  let next = record
  for (const [key, field] of shape) {
    const value = record[key]
    if (value === undefined) continue
    if (field.kind === 'mention' && !tables[field.of].has(value as string)) {
      const { [key]: _gone, ...others } = next
      next = others
      missing(key, 1)
    } else if (field.kind === 'mentions' || field.kind === 'parts') {
      const list = value as readonly unknown[]
      const kept =
        field.kind === 'mentions'
          ? list.filter(id => tables[field.of].has(id as string))
          : list.filter(part => pointsAtSomeone(field.shape, part as Fields, tables))
      if (kept.length === list.length) continue
      next = { ...next, [key]: kept }
      missing(key, list.length - kept.length)
    }
  }
  return next
}

/** A part (an answer) is about whom it mentions: without them it says nothing. */
function pointsAtSomeone(shape: Shape, part: Fields, tables: Tables): boolean {
  for (const [key, field] of shape) {
    if (field.kind === 'mention' && field.need === 'must' && !tables[field.of].has(part[key] as string)) return false
  }
  return true
}
