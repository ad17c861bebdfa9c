/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
/** An object out of a file. Its keys come from outside: walk its entries, and never set a key on it. */
export type JsonObject = { readonly [key: string]: Json }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a field of its own, so never something that every object has (`constructor`). */
export const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined

/** The same text for equal values, whatever the order of their fields. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (!isObject(value)) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`)
  return `{${fields.sort().join()}}`
}

/** These fields as an object. A field called `__proto__` is a field like any other. */
export const objectOf = (entries: Iterable<readonly [string, unknown]>): JsonObject =>
  Object.fromEntries(entries) as JsonObject
