import { LIST_TABLES } from '#model/records.ts'
import { DAY_PATTERN, FILLED_PATTERN, type Field, ID_PATTERN, MOMENT_PATTERN, type Shape } from './fields.ts'
import { FORMAT, VERSION } from './format.ts'
import { LIMITS, mostOf } from './limits.ts'
import { INFO, SHAPES } from './shapes.ts'

type Schema = { readonly [keyword: string]: unknown }

const ABOUT =
  'A sociale netwerkkaart, version 1. Unknown fields are allowed everywhere and must be kept by whoever reads and ' +
  'writes the file again; so are words and numbers that are not listed here. A missing list is an empty list. Ids are ' +
  'unique within their list; every mention of an id must be of a record in the file; at most one actor has "self"; a ' +
  `link never has one actor at both ends. A text has at most ${LIMITS.textBytes} bytes of UTF-8, the file at most ` +
  `${LIMITS.fileBytes} bytes, lists and records stand at most ${LIMITS.depth} deep in each other.`

/** The format as JSON Schema (draft 2020-12), made from the very shapes that the reader goes by. */
export function jsonSchema(): Schema {
  const lists = LIST_TABLES.map(table => [
    table,
    { type: 'array', maxItems: mostOf(table), items: { $ref: `#/$defs/${table}` } },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:netwerkkaart:1',
    title: 'Netwerkkaart',
    description: ABOUT,
    type: 'object',
    required: ['format', 'version', 'exportedAt', 'map'],
    properties: {
      format: { const: FORMAT },
      version: { const: VERSION },
      exportedAt: { type: 'string', pattern: MOMENT_PATTERN },
      map: shapeSchema(INFO),
      ...Object.fromEntries(lists),
    },
    $defs: {
      ...Object.fromEntries(LIST_TABLES.map(table => [table, shapeSchema(SHAPES[table])])),
      actors: { ...shapeSchema(SHAPES.actors), ...NEVER_ON_A_PERSON },
    },
  }
}

const NEVER_ON_A_PERSON: Schema = {
  if: { properties: { kind: { const: 'person' } }, required: ['kind'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { properties: { represents: false } },
}

function shapeSchema(shape: Shape): Schema {
  const required = [...shape].filter(([, { need }]) => need === 'must' || need === 'word').map(([name]) => name)
  return {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries([...shape].map(([name, field]) => [name, fieldSchema(field)])),
  }
}

function fieldSchema(field: Field): Schema {
  switch (field.kind) {
    case 'text':
      return { type: 'string', ...(field.filled ? { pattern: FILLED_PATTERN } : {}) }
    case 'id':
      return { type: 'string', pattern: ID_PATTERN }
    case 'mention':
      return { type: 'string' }
    case 'day':
      return { type: 'string', pattern: DAY_PATTERN }
    case 'moment':
      return { type: 'string', pattern: MOMENT_PATTERN }
    case 'word':
      return { anyOf: [{ enum: field.words }, { type: 'string' }] }
    case 'level':
      return { anyOf: [{ enum: [1, 2, 3] }, { type: 'number' }] }
    case 'flag':
      return { type: 'boolean' }
    case 'texts':
    case 'mentions':
      return { type: 'array', items: { type: 'string' } }
    case 'point': {
      const number = { type: 'number', minimum: -LIMITS.reach, maximum: LIMITS.reach }
      return { type: 'object', required: ['x', 'y'], properties: { x: number, y: number } }
    }
    case 'part':
      return shapeSchema(field.shape)
    case 'parts':
      return { type: 'array', items: shapeSchema(field.shape) }
    case 'open':
      return { type: 'object' }
  }
}
