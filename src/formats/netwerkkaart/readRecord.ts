import { packExtra } from './extra.ts'
import { DAY_PATTERN, FILLED_PATTERN, type Field, ID_PATTERN, MOMENT_PATTERN, type Shape } from './fields.ts'
import { isObject, type Json, type JsonObject, objectOf } from './json.ts'
import { LIMITS } from './limits.ts'
import type { Reason } from './report.ts'

/** What was noticed in one record; where that record stands is added by who reads the list. */
export interface Note {
  readonly reason: Reason
  readonly field: string
  count: number
}

/** A record as far as it was understood. */
export interface Reading {
  readonly fields: Record<string, unknown>
  readonly extra: [string, unknown][]
  readonly absent: string[]
  readonly notes: Note[]
  /** The field without which it is broken. */
  lacks?: string
}

const DAY = new RegExp(DAY_PATTERN)
const MOMENT = new RegExp(MOMENT_PATTERN)
const ID = new RegExp(ID_PATTERN, 'u')
const FILLED = new RegExp(FILLED_PATTERN)

/** Reads a record by its shape: what fits goes into its fields, what doesn't is kept aside as it was. */
export function readRecord(shape: Shape, raw: JsonObject): Reading {
  const reading: Reading = { fields: {}, extra: [], absent: [], notes: [] }
  for (const key of Object.keys(raw)) {
    const field = shape.get(key)
    const value = raw[key] as Json
    if (!field) reading.extra.push([key, value])
    else if (!readField(reading, key, field, value)) {
      if (!reading.notes.some(note => note.field === key)) addNote(reading, 'wrongField', key)
      reading.extra.push([key, value])
    }
  }
  for (const [key, field] of shape)
    if (field.need && !Object.hasOwn(reading.fields, key)) makeUp(reading, key, field, raw)
  return reading
}

/** The fields with what was kept aside, as the map has them. */
export function recordOf(reading: Reading): Record<string, unknown> {
  const extra = packExtra(reading.extra, reading.absent)
  return extra === undefined ? reading.fields : { ...reading.fields, extra }
}

/** What stands there for a field that is missing or can't be read. */
function makeUp(reading: Reading, key: string, field: Field, raw: JsonObject): void {
  const missing = !Object.hasOwn(raw, key)
  if (field.need === 'must') reading.lacks ??= key
  else if (field.need === 'word') {
    reading.fields[key] = 'unknown'
    if (missing) addNote(reading, 'madeUp', key)
  } else {
    reading.fields[key] = field.kind === 'open' ? '{}' : []
    if (missing) reading.absent.push(key)
  }
}

/** Whether the value was understood; the field is then in the reading. */
function readField(reading: Reading, key: string, field: Field, value: Json): boolean {
  switch (field.kind) {
    case 'text':
      return keep(reading, key, value, typeof value === 'string' && (!field.filled || FILLED.test(value)))
    case 'id':
      return keep(reading, key, value, typeof value === 'string' && ID.test(value))
    case 'day':
      return keep(reading, key, value, typeof value === 'string' && DAY.test(value))
    case 'moment':
      return keep(reading, key, value, typeof value === 'string' && MOMENT.test(value))
    case 'mention':
      return keep(reading, key, value, typeof value === 'string')
    case 'word':
      return readKnown(reading, key, value, typeof value === 'string', field.words.includes(value as string))
    case 'level':
      return readKnown(reading, key, value, Number.isFinite(value), value === 1 || value === 2 || value === 3)
    case 'flag':
      if (value === false) reading.extra.push([key, value]) // the same as absent
      return value === false || keep(reading, key, value, value === true)
    case 'texts':
    case 'mentions':
      return Array.isArray(value) && readTexts(reading, key, value)
    case 'point':
      return readPoint(reading, key, value)
    case 'part':
      return isObject(value) && readPart(reading, key, field.shape, value)
    case 'parts':
      return Array.isArray(value) && readParts(reading, key, field.shape, value)
    case 'open':
      return keep(reading, key, JSON.stringify(value), isObject(value))
  }
}

function keep(reading: Reading, key: string, value: Json, fits: boolean): boolean {
  if (fits) reading.fields[key] = value
  return fits
}

/** A word or level; one that we don't know (yet) is nothing wrong. */
function readKnown(reading: Reading, key: string, value: Json, fits: boolean, known: boolean): boolean {
  if (fits && !known) addNote(reading, 'unknownWord', key)
  return keep(reading, key, value, known)
}

function readTexts(reading: Reading, key: string, value: readonly Json[]): true {
  const texts = value.filter(item => typeof item === 'string')
  if (texts.length < value.length) addNote(reading, 'itemsLeftOut', key, value.length - texts.length)
  reading.fields[key] = texts
  return true
}

/** A broken position is not kept: the drawing finds a new one. */
function readPoint(reading: Reading, key: string, value: Json): true {
  const { x, y, ...others } = isObject(value) ? value : {}
  if (!isPlace(x) || !isPlace(y)) addNote(reading, 'positionLeftOut', key)
  else {
    reading.fields[key] = { x, y }
    if (Object.keys(others).length > 0) reading.extra.push([key, others])
  }
  return true
}

const isPlace = (value: Json | undefined): boolean => typeof value === 'number' && Math.abs(value) <= LIMITS.reach

function readPart(reading: Reading, key: string, shape: Shape, value: JsonObject): boolean {
  const part = readRecord(shape, value)
  if (part.lacks) return false
  for (const note of part.notes) addNote(reading, note.reason, `${key}.${note.field}`, note.count)
  reading.fields[key] = part.fields
  if (part.extra.length > 0) reading.extra.push([key, objectOf(part.extra)])
  return true
}

function readParts(reading: Reading, key: string, shape: Shape, value: readonly Json[]): true {
  const parts: unknown[] = []
  for (const item of value) {
    const part = isObject(item) ? readRecord(shape, item) : undefined
    if (!part || part.lacks) addNote(reading, 'answerBroken', key)
    else {
      for (const note of part.notes) addNote(reading, note.reason, `${key}.${note.field}`, note.count)
      parts.push(recordOf(part))
    }
  }
  reading.fields[key] = parts
  return true
}

function addNote(reading: Reading, reason: Reason, field: string, count = 1): void {
  const earlier = reading.notes.find(note => note.reason === reason && note.field === field)
  if (earlier) earlier.count += count
  else reading.notes.push({ reason, field, count })
}
