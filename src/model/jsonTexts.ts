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
