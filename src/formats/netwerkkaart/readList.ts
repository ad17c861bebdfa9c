import type { ListTable } from '#model/records.ts'
import { FILLED_PATTERN, ID_PATTERN } from './fields.ts'
import { canonical, isObject, type Json, type JsonObject, own } from './json.ts'
import { readRecord, recordOf } from './readRecord.ts'
import type { Finding } from './report.ts'
import { withoutRepresents } from './rules.ts'
import { SHAPES } from './shapes.ts'
import { survey } from './survey.ts'

/** A record as it was read, and where it stood in its list (from 1). */
export interface Row {
  readonly record: Record<string, unknown> & { readonly id: string }
  readonly at: number
}

/** The rows of one list by id, in the order of the file. */
export type Rows = Map<string, Row>

const ID = new RegExp(ID_PATTERN, 'u')
const FILLED = new RegExp(FILLED_PATTERN)

/** What reading a list tells, and needs to know of the whole file. */
export interface Telling {
  readonly report: (finding: Finding) => undefined
  readonly onRow: () => void
  /** Whether a text somewhere in the file lost a letter. */
  readonly damaged: boolean
}

/** Reads one list. Broken records are left out; of two different ones with one id the second gets a new id. */
export function readList(table: ListTable, list: readonly Json[], telling: Telling): Rows {
  const rows: Rows = new Map()
  const ids = idsOf(list)
  for (const [index, raw] of list.entries()) {
    telling.onRow()
    const record = readRow(table, raw, index, rows, ids, telling)
    if (record) rows.set(record.id, { record, at: index + 1 })
  }
  return rows
}

function readRow(table: ListTable, raw: Json, index: number, rows: Rows, ids: Ids, telling: Telling) {
  const found = (finding: Omit<Finding, 'where' | 'at'>): undefined =>
    telling.report({ where: table, at: index + 1, ...nameIn(table, raw), ...finding })
  if (!isObject(raw)) return found({ reason: 'notARecord' })
  const allowed = table === 'actors' ? withoutRepresents(raw) : raw
  const reading = readRecord(SHAPES[table], allowed)
  if (reading.lacks) return found({ reason: 'lacks', field: reading.lacks })
  const fileId = reading.fields.id as string
  const shared = ids.get(fileId)
  if (shared && isRepeat(shared, raw)) return found({ reason: 'twiceTheSame' })
  const id = shared && rows.has(fileId) ? freeId(fileId, shared, ids) : fileId
  if (id !== fileId) found({ reason: 'newId' })
  if (allowed !== raw) found({ reason: 'representsLeftOut' })
  for (const note of reading.notes) found(note)
  if (telling.damaged && survey(raw).damaged > 0) found({ reason: 'damagedText' })
  return { ...recordOf(reading), id, order: index }
}

/** An id that more than one record has: what they held so far, and the number for the next new id. */
interface SharedId {
  readonly contents: Set<string>
  next: number
}
type Ids = Map<string, SharedId | undefined>

function idsOf(list: readonly Json[]): Ids {
  const ids: Ids = new Map()
  for (const raw of list) {
    const id = isObject(raw) ? own(raw, 'id') : undefined
    if (typeof id !== 'string' || !ID.test(id)) continue
    ids.set(id, ids.has(id) ? (ids.get(id) ?? { contents: new Set(), next: 2 }) : undefined)
  }
  return ids
}

/** Whether the very same record was there before; it is there from now on. */
function isRepeat({ contents }: SharedId, raw: JsonObject): boolean {
  const before = contents.size
  return contents.add(canonical(raw)).size === before
}

/** An id that no other record of the list has, the same one at every reading of the file. */
function freeId(id: string, shared: SharedId, ids: Ids): string {
  while (ids.has(`${id}-${shared.next}`)) shared.next++
  const free = `${id}-${shared.next}`
  ids.set(free, undefined)
  return free
}

const NAME_FIELDS: { readonly [T in ListTable]: string } = {
  actors: 'name',
  links: 'id',
  issues: 'title',
  contactMoments: 'on',
  agreements: 'text',
  gatherings: 'title',
  letters: 'kind',
  plans: 'step',
}
const LONGEST_NAME = 200

/** What a record calls itself; for a link its two ends, by the words of the file. */
export function nameIn(table: ListTable, raw: Json | Record<string, unknown>): { name?: string } {
  if (!isObject(raw)) return typeof raw === 'string' ? { name: raw.slice(0, LONGEST_NAME) } : {}
  const text = (key: string) => {
    const value = own(raw, key)
    return typeof value === 'string' && FILLED.test(value) ? value.slice(0, LONGEST_NAME) : undefined
  }
  const name = text(NAME_FIELDS[table]) ?? text('id')
  return name === undefined ? {} : { name }
}
