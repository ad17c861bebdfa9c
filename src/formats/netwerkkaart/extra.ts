import { isObject, type JsonObject, objectOf } from './json.ts'

/** What a record of a file has besides what the map understands of it. */
export interface Extra {
  /** Unknown fields, and known ones with an unknown word or a value of the wrong kind, as they were. */
  readonly fields: JsonObject
  /** Lists that the file left out; for the map they are empty. */
  readonly absent: readonly string[]
}

const NOTHING: Extra = { fields: {}, absent: [] }

/** As kept with the record; nothing when there is nothing. A list as text means: fields, and then what was absent. */
export function packExtra(
  fields: readonly (readonly [string, unknown])[],
  absent: readonly string[],
): string | undefined {
  if (fields.length === 0 && absent.length === 0) return undefined
  const object = objectOf(fields)
  return JSON.stringify(absent.length === 0 ? object : [object, absent])
}

/** What was kept with the record. */
export function unpackExtra(text: string | undefined): Extra {
  if (text === undefined) return NOTHING
  const kept: unknown = JSON.parse(text)
  if (!Array.isArray(kept)) return isObject(kept) ? { fields: kept, absent: [] } : NOTHING
  const [fields, absent] = kept
  return {
    fields: isObject(fields) ? fields : {},
    absent: Array.isArray(absent) ? absent.filter(name => typeof name === 'string') : [],
  }
}
