import type { ListTable } from '#model/records.ts'

/** What a field of the file may hold, in words of the file: the reader, the writer and the schema go by it. */
export type Field = { readonly need?: Need } & (
  | { readonly kind: 'id' }
  | { readonly kind: 'text'; readonly filled?: true }
  | { readonly kind: 'day' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'level' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'texts' }
  | { readonly kind: 'mention'; readonly of: ListTable }
  | { readonly kind: 'mentions'; readonly of: ListTable }
  | { readonly kind: 'point' }
  | { readonly kind: 'part'; readonly shape: Shape }
  | { readonly kind: 'parts'; readonly shape: Shape }
  /** An object with keys from outside, kept as JSON text. */
  | { readonly kind: 'open' }
)

/**
 * - `must`: without it the record is broken, and left out.
 * - `word`: without it, or with a word we don't know, it reads `unknown`.
 * - `empty`: without it, it is empty.
 */
export type Need = 'must' | 'word' | 'empty'

/** The fields of a record, by name. A Map, because names of a file are looked up in it. */
export type Shape = ReadonlyMap<string, Field>

/** A shape that names every field of a record: what the model gets, the file gets. */
export function shapeOf<R>(
  fields: { readonly [K in Exclude<keyof R, 'order' | 'extra' | 'fileExtra'>]-?: Field },
): Shape {
  return new Map(Object.entries<Field>(fields))
}

/** A day that exists: `2026-02-29` passes, `2026-02-30` doesn't. */
export const DAY_PATTERN =
  '^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$'
/** ISO 8601 moment with its offset. */
export const MOMENT_PATTERN =
  '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)$'
/** Something other than white space. */
export const FILLED_PATTERN = '\\S'
/** An id is part of an address in the app, and half a sign (a lone surrogate) can't be. To be read with the flag `u`. */
export const ID_PATTERN = '^(?=[\\s\\S]*\\S)[^\\uD800-\\uDFFF]*$'
