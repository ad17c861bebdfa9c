import { inOrder, LIST_TABLES, type ListTable, type NetworkMap } from '#model/records.ts'
import { unpackExtra } from './extra.ts'
import type { Field, Shape } from './fields.ts'
import { FORMAT, VERSION } from './format.ts'
import { isObject, type JsonObject, objectOf, own } from './json.ts'
import { withoutRepresents } from './rules.ts'
import { ALWAYS_WRITTEN, INFO, SHAPES } from './shapes.ts'

type Entry = readonly [string, unknown]

/** The map as a netwerkkaart file: everything in it, with what other programs wrote in the places where it stood. */
export function writeNetwerkkaart(map: NetworkMap, now: string): string {
  const { fields, absent } = unpackExtra(map.info.fileExtra)
  const lists = LIST_TABLES.flatMap(table => listEntry(map, table, fields, absent))
  const known: Entry[] = [
    ['format', FORMAT],
    ['version', VERSION],
    ['exportedAt', now],
    ['map', writeRecord(INFO, map.info)],
    ...lists,
  ]
  const unknown = Object.entries(fields).filter(([key]) => !(LIST_TABLES as readonly string[]).includes(key))
  return `${JSON.stringify(objectOf([...known, ...unknown]), null, 1)}\n`
}

function listEntry(map: NetworkMap, table: ListTable, extra: JsonObject, absent: readonly string[]): Entry[] {
  const rows: readonly object[] = inOrder<{ readonly order: number }>(map[table])
  if (rows.length > 0) {
    return [[table, rows.map(row => writeRecord(SHAPES[table], table === 'actors' ? withoutRepresents(row) : row))]]
  }
  const unread = own(extra, table)
  if (unread !== undefined) return [[table, unread]]
  return ALWAYS_WRITTEN.includes(table) && !absent.includes(table) ? [[table, []]] : []
}

/** A record with its fields in the order of the format, then what we don't know of it. */
function writeRecord(shape: Shape, record: object): JsonObject {
  const values = new Map<string, unknown>(Object.entries(record))
  const { fields, absent } = unpackExtra(values.get('extra') as string | undefined)
  const known: Entry[] = []
  for (const [key, field] of shape) {
    const kept = own(fields, key)
    const value = writeField(field, values.get(key), kept)
    const isEmpty = Array.isArray(value) ? value.length === 0 : values.get(key) === '{}'
    if (value === undefined || (isEmpty && field.need === 'empty' && kept !== undefined)) {
      // Beside a point that is gone, what else was known of it says nothing.
      if (kept !== undefined && field.kind !== 'point') known.push([key, kept])
    } else if (!(isEmpty && absent.includes(key))) known.push([key, value])
  }
  return objectOf([...known, ...Object.entries(fields).filter(([key]) => !shape.has(key))])
}

/** The value as the file has it; nothing when the map doesn't know it. */
function writeField(field: Field, value: unknown, kept: unknown): unknown {
  if (value === undefined || (value === 'unknown' && field.need === 'word')) return undefined
  switch (field.kind) {
    case 'part':
      return { ...writeRecord(field.shape, value as object), ...partsUnknown(field.shape, value as object, kept) }
    case 'parts':
      return (value as readonly object[]).map(part => writeRecord(field.shape, part))
    case 'point':
      return isObject(kept) ? { ...kept, ...(value as object) } : value
    case 'open':
      return JSON.parse(value as string)
    case 'id':
    case 'text':
    case 'day':
    case 'moment':
    case 'word':
    case 'level':
    case 'flag':
    case 'texts':
    case 'mention':
    case 'mentions':
      return value
  }
}

/** What was kept aside of a part (contact, source), except where the map has a value now. */
function partsUnknown(shape: Shape, part: object, kept: unknown): JsonObject {
  if (!isObject(kept)) return {}
  return objectOf(Object.entries(kept).filter(([key]) => !(shape.has(key) && Object.hasOwn(part, key))))
}
