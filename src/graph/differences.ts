/**
 * Whether Cytoscape must be told of a new value. Our elements are values that never change, so a list or an element that
 * is the same one has nothing new in it; a new one is looked at one level deep.
 */
export function differs(one: unknown, other: unknown): boolean {
  if (one === other || (one == null && other == null)) return false
  if (!isRecord(one) || !isRecord(other)) return true
  const keys = Object.keys(one)
  return keys.length !== Object.keys(other).length || keys.some(key => one[key] !== other[key])
}

/** A copy for Cytoscape to keep: it changes what it is given, and ours stay as they are. */
export function freshCopy<T>(value: T): T {
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, freshCopy(inner)])) as T
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
