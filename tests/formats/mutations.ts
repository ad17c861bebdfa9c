import fc from 'fast-check'

type Path = readonly (string | number)[]

/** Every place in a value, from the outside in. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, part]) =>
      placesIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

/** The value with something else in one place; without that place when `instead` is undefined. */
function changedAt(value: unknown, [key, ...rest]: Path, instead: unknown): unknown {
  if (key === undefined) return instead
  const change = (part: unknown) => changedAt(part, rest, instead)
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const changed = index === key ? change(item) : item
      return changed === undefined ? [] : [changed]
    })
  }
  const entries = Object.entries(value as object).map(([name, part]) => [name, name === key ? change(part) : part])
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined))
}

/** Values that strangers put where something else belongs. */
const STRANGE = [
  undefined,
  null,
  true,
  false,
  0,
  1,
  2,
  4,
  -1.5,
  1e308,
  '',
  ' ',
  'unknown',
  'person',
  'ik',
  'jolanda',
  'niemand',
  '\ud83d',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '2026-02-30',
  '2026-02-28',
  '2026-11-21T20:00:00Z',
  [],
  ['ik'],
  ['niemand', 3],
  {},
  { x: 1, y: 2 },
  { x: '1', y: 2 },
  { name: 'bron' },
  { actor: 'ik' },
  [{ actor: 'ik', answer: 'denies' }, null],
  JSON.parse('{"__proto__":{"self":true},"constructor":1}'),
]

/** The file with one to three places changed into something strange, or taken away. */
export function mutations(file: object): fc.Arbitrary<unknown> {
  const places = placesIn(file).filter(path => path.length > 0)
  const change = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...STRANGE))
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map(changes => changes.reduce<unknown>((changed, [path, instead]) => safely(changed, path, instead), file))
}

/** A place that an earlier change took away stays away. */
function safely(value: unknown, path: Path, instead: unknown): unknown {
  let part = value
  for (const key of path.slice(0, -1)) {
    if (typeof part !== 'object' || part === null) return value
    part = (part as Record<string, unknown>)[key]
  }
  return typeof part === 'object' && part !== null ? changedAt(value, path, instead) : value
}
