import { LIST_TABLES, type ListTable, type Moment, type NetworkMap } from '#model/records.ts'
import { checkHeader, checkTexts, type Lists, listsOf, parse } from './checks.ts'
import { decode } from './decode.ts'
import { packExtra } from './extra.ts'
import { MOMENT_PATTERN } from './fields.ts'
import { type Json, type JsonObject, own } from './json.ts'
import { LIMITS } from './limits.ts'
import { clearMentions } from './mentions.ts'
import { readAbout } from './readAbout.ts'
import { type Rows, readList } from './readList.ts'
import { Refused, refuse } from './refused.ts'
import type { Finding, Refusal, Report } from './report.ts'
import { keepOneSelf } from './rules.ts'
import { ALWAYS_WRITTEN } from './shapes.ts'

export type ReadResult =
  | { readonly ok: true; readonly map: NetworkMap; readonly report: Report }
  | { readonly ok: false; readonly reason: Refusal }

export interface ReadOptions {
  /** Stands for a moment that the file lacks. */
  readonly now?: Moment
  /** Which part of the reading is done, from 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** Reads a netwerkkaart file: all of it that can be understood with a report of the rest, or one reason why not. */
export function readNetwerkkaart(input: Uint8Array | string, options: ReadOptions = {}): ReadResult {
  try {
    return readFile(input, options.now ?? new Date().toISOString(), options.onProgress ?? (() => {}))
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason }
    throw error
  }
}

function readFile(input: Uint8Array | string, now: Moment, onProgress: (done: number) => void): ReadResult {
  if (input.length > LIMITS.fileBytes) refuse({ code: 'tooBig', found: input.length, most: LIMITS.fileBytes })
  const findings: Finding[] = []
  const report = (finding: Finding): undefined => void findings.push(finding)
  const { text, encoding } = typeof input === 'string' ? { text: input, encoding: 'utf-8' } : decode(input)
  if (encoding === 'windows-1252') report({ where: 'file', reason: 'oldEncoding' })
  onProgress(0.1)
  const file = parse(text)
  onProgress(0.4)
  checkHeader(file)
  const lists = listsOf(file, report)
  const damaged = checkTexts(file, lists, report)
  onProgress(0.5)
  const tables = readTables(lists, { report, damaged, onProgress })
  clearMentions(tables, report)
  keepOneSelf(tables.actors, report)
  const exportedAt = momentOf(file, report)
  const map = {
    ...Object.fromEntries(LIST_TABLES.map(table => [table, recordsOf(tables[table])])),
    info: withFileExtra(readAbout(own(file, 'map'), exportedAt ?? now, report), file, lists),
  } as unknown as NetworkMap
  const inFile = Object.fromEntries(LIST_TABLES.map(table => [table, lists[table].length])) as Report['inFile']
  return { ok: true, map, report: { ...(exportedAt ? { exportedAt } : {}), inFile, findings } }
}

interface Reading {
  readonly report: (finding: Finding) => undefined
  readonly damaged: boolean
  readonly onProgress: (done: number) => void
}
const ROWS_BETWEEN_TELLING = 2000

function readTables(lists: Lists, { report, damaged, onProgress }: Reading): { readonly [T in ListTable]: Rows } {
  const total = LIST_TABLES.reduce((sum, table) => sum + lists[table].length, 0)
  let done = 0
  const onRow = () => {
    done++
    if (done % ROWS_BETWEEN_TELLING === 0) onProgress(0.5 + done / total / 2)
  }
  const telling = { report, damaged, onRow }
  return Object.fromEntries(LIST_TABLES.map(table => [table, readList(table, lists[table], telling)])) as unknown as {
    readonly [T in ListTable]: Rows
  }
}

const recordsOf = (rows: Rows): Map<string, unknown> => new Map([...rows].map(([id, { record }]) => [id, record]))

function momentOf(file: JsonObject, report: (finding: Finding) => void): Moment | undefined {
  const moment = own(file, 'exportedAt')
  if (typeof moment === 'string' && new RegExp(MOMENT_PATTERN).test(moment)) return moment
  report({ where: 'file', reason: 'madeUp', field: 'exportedAt' })
  return undefined
}

const KNOWN_AT_TOP: readonly string[] = ['format', 'version', 'exportedAt', 'map']

/** Keeps the fields at the top of the file that we don't know, and whether an empty list stood there. */
function withFileExtra(info: NetworkMap['info'], file: JsonObject, lists: Lists): NetworkMap['info'] {
  const isKept = ([key, value]: [string, Json]) => {
    const table = LIST_TABLES.find(name => name === key)
    if (!table) return !KNOWN_AT_TOP.includes(key)
    return !Array.isArray(value) || (lists[table].length === 0 && !ALWAYS_WRITTEN.includes(table))
  }
  const absent = ALWAYS_WRITTEN.filter(table => !Object.hasOwn(file, table))
  const fileExtra = packExtra(Object.entries(file).filter(isKept), absent)
  return fileExtra === undefined ? info : { ...info, fileExtra }
}
