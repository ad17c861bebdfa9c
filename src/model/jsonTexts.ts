/** Every text inside a text that is JSON, also its keys; the text itself when it is no JSON. */
export function textsInJson(text: string): readonly string[] {
  const value = parsed(text)
  return value === undefined ? [text] : [...textsIn(value)]
}

/** A text that is JSON without this word, wherever that stands by itself; what doesn't have it stays as it is. */
export function jsonWithout(text: string, word: string): string {
  const value = parsed(text)
  if (value === undefined || ![...textsIn(value)].includes(word)) return text
  return JSON.stringify(value === word ? null : without(value, word))
}

/** The fields of a text that is a JSON object; none when it is anything else. A Map, because a key may be `__proto__`. */
export function jsonFields(text: string): Map<string, unknown> {
  const value = parsed(text)
  return new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [])
}

/**
 * The JSON object with other values: what was read of it before, and what it is now. What is the same stays as it stands
 * there, also when it couldn't be read; so do fields that we don't know.
 */
export function jsonWith<K extends string>(
  text: string,
  read: Readonly<Record<K, unknown>>,
  now: Readonly<Record<K, unknown>>,
): string {
  const others = Object.entries(now).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(read[key as K]))
  if (others.length === 0) return text
  const fields = jsonFields(text)
  for (const [key, value] of others) {
    if (value === undefined) fields.delete(key)
    else fields.set(key, value)
  }
  // As entries, because assigning to a key such as __proto__ would lose it.
  return JSON.stringify(Object.fromEntries(fields))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value) yield* textsIn(one)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inside] of Object.entries(value)) {
      yield key
      yield* textsIn(inside)
    }
}

function without(value: unknown, word: string): unknown {
  if (Array.isArray(value)) return value.filter(one => one !== word).map(one => without(one, word))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, inside]) => key !== word && inside !== word)
  return Object.fromEntries(kept.map(([key, inside]) => [key, without(inside, word)]))
}
