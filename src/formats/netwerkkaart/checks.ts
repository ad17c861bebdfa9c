import { LIST_TABLES, type ListTable } from '#model/records.ts'
import { FORMAT, VERSION } from './format.ts'
import { isObject, type Json, type JsonObject, own } from './json.ts'
import { LIMITS, mostOf } from './limits.ts'
import { nameIn } from './readList.ts'
import { refuse } from './refused.ts'
import type { Finding } from './report.ts'
import { scan } from './scan.ts'
import { survey } from './survey.ts'

/** The text as JSON, after it is known to be no deeper than a reader can stand. */
export function parse(marked: string): Json {
  const text = marked.startsWith('\uFEFF') ? marked.slice(1) : marked
  if (text.trim() === '') refuse({ code: 'empty' })
  const { depth, cutShort } = scan(text, LIMITS.depth)
  if (depth > LIMITS.depth) refuse({ code: 'tooDeep', found: depth, most: LIMITS.depth })
  try {
    return JSON.parse(text) as Json
  } catch {
    return refuse({ code: cutShort && /^\s*[[{]/.test(text) ? 'cutShort' : 'notJson' })
  }
}

/** Whether this is our format, in a version that we can read. */
export function checkHeader(file: Json): asserts file is JsonObject {
  if (!isObject(file) || own(file, 'format') !== FORMAT) refuse({ code: 'otherFormat' })
  const version = own(file, 'version')
  if (typeof version !== 'number' || version < VERSION) refuse({ code: 'noVersion' })
  if (version > VERSION) refuse({ code: 'newer', found: version, most: VERSION })
}

/** The lists of a file, as they stand in it. */
export type Lists = { readonly [T in ListTable]: readonly Json[] }

/** The lists of the file, none of them too long. One that is no list counts as empty, and is reported. */
export function listsOf(file: JsonObject, report: (finding: Finding) => void): Lists {
  const listOf = (table: ListTable): readonly Json[] => {
    const list = own(file, table)
    if (list === undefined) return []
    if (Array.isArray(list)) return list
    report({ where: table, reason: 'listUnreadable' })
    return []
  }
  const lists = Object.fromEntries(LIST_TABLES.map(table => [table, listOf(table)])) as unknown as Lists
  for (const table of LIST_TABLES) {
    const found = lists[table].length
    const most = mostOf(table)
    if (found <= most) continue
    const code = table === 'actors' ? 'tooManyActors' : table === 'links' ? 'tooManyLinks' : 'tooManyRecords'
    refuse({ code, found, most, where: table })
  }
  return lists
}

/** Refuses texts that are too long; tells whether a text somewhere is damaged. */
export function checkTexts(file: JsonObject, lists: Lists, report: (finding: Finding) => void): boolean {
  let damaged = 0
  let endless = 0
  const check = (value: Json, where: string | undefined) => {
    const seen = survey(value)
    if (seen.textTooLong) refuse({ code: 'textTooLong', most: LIMITS.textBytes, ...(where ? { where } : {}) })
    damaged += seen.damaged
    endless += seen.endless
  }
  for (const table of LIST_TABLES) for (const raw of lists[table]) check(raw, nameIn(table, raw).name)
  const before = damaged
  for (const [key, value] of Object.entries(file)) if (!isListIn(lists, key, value)) check({ [key]: value }, undefined)
  if (damaged > before) report({ where: 'file', reason: 'damagedText', count: damaged - before })
  if (endless > 0) report({ where: 'file', reason: 'numberTooBig', count: endless })
  return damaged > 0
}

const isListIn = (lists: Lists, key: string, value: Json): boolean =>
  LIST_TABLES.some(table => table === key && lists[table] === value)
