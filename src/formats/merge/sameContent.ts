/** Where a record stands in its list and on the drawing is no content: moving a box makes nobody someone else. */
const NO_CONTENT = new Set(['order', 'position', 'pinned'])

/** Whether two records say the same. */
export function sameContent(one: object, other: object): boolean {
  return equalFields(one, other, key => NO_CONTENT.has(key))
}

function equalFields(one: object, other: object, isLeftAside: (key: string) => boolean): boolean {
  const others = new Map(Object.entries(other).filter(([key]) => !isLeftAside(key)))
  const ones = Object.entries(one).filter(([key]) => !isLeftAside(key))
  return (
    ones.length === others.size && ones.every(([key, value]) => others.has(key) && isSame(key, value, others.get(key)))
  )
}

const isSame = (key: string, one: unknown, other: unknown): boolean =>
  equal(one, other) || (key === 'extra' && equal(parsed(one), parsed(other)))

const parsed = (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : undefined)

function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  return equalFields(one, other, () => false)
}
