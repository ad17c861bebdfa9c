import fc from 'fast-check'

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'extra',
  'order',
  'fileExtra',
  'nieuw',
  '',
  'then',
  'events',
]

/** The file with unknown fields, of any kind, in one to five of its records: at the top, in a record, or within one. */
export function withUnknownFields(file: object): fc.Arbitrary<object> {
  const places = countObjects(file)
  const addition = fc.record({
    place: fc.integer({ min: 0, max: places - 1 }),
    key: fc.oneof(
      fc.constantFrom(...KEYS),
      fc.string().map(name => `x-${name}`),
    ),
    value: fc.jsonValue({ maxDepth: 3 }),
  })
  return fc.array(addition, { minLength: 1, maxLength: 5 }).map(additions => {
    const byPlace = new Map(additions.map(({ place, key, value }) => [place, { key, value }]))
    let at = 0
    const add = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(add)
      if (typeof value !== 'object' || value === null) return value
      const addition = byPlace.get(at++)
      const entries = Object.entries(value).map(([name, part]) => [name, add(part)])
      return Object.fromEntries(addition ? [...entries, [addition.key, addition.value]] : entries)
    }
    return add(file) as object
  })
}

function countObjects(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const within = Object.values(value).reduce((sum: number, part) => sum + countObjects(part), 0)
  return Array.isArray(value) ? within : within + 1
}
