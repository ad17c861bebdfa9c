type Kept = Readonly<Record<string, unknown>>

/**
 * What files said of two records that become one, and we don't know (see `Recorded.extra`). The first's own wins; of the
 * other comes along what the first lacks, in a part such as contact too. `comesAlong` tells which of its fields may.
 */
export function joinedExtra(
  mine: string | undefined,
  theirs: string | undefined,
  comesAlong: (field: string) => boolean,
): string | undefined {
  if (theirs === undefined) return mine
  const [fields, ...absent] = unpacked(mine)
  const [others] = unpacked(theirs)
  const came = Object.entries(others).filter(([field]) => comesAlong(field))
  if (came.length === 0) return mine
  const known = new Map(Object.entries(fields))
  for (const [field, value] of came) known.set(field, known.has(field) ? joinedValue(known.get(field), value) : value)
  const joined = Object.fromEntries(known)
  return JSON.stringify(absent.length === 0 ? joined : [joined, ...absent])
}

const joinedValue = (mine: unknown, theirs: unknown): unknown =>
  isPart(mine) && isPart(theirs) ? { ...theirs, ...mine } : mine

const isPart = (value: unknown): value is Kept => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields, and after them what the file left out, if anything. */
function unpacked(text: string | undefined): readonly [Kept, ...unknown[]] {
  const kept: unknown = text === undefined ? {} : JSON.parse(text)
  const [fields, ...absent] = Array.isArray(kept) ? kept : [kept]
  return [isPart(fields) ? fields : {}, ...absent]
}
