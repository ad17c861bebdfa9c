/** A pile of things of which only the first in order is looked at: cheap to add to, cheap to take the first from. */
export interface Heap<T> {
  add(item: T): void
  takeFirst(): T | undefined
}

/** A binary heap that starts with these items. */
export function heapOf<T>(items: readonly T[], compare: (a: T, b: T) => number): Heap<T> {
  const pile = [...items]
  const isBefore = (a: number, b: number) => compare(pile[a] as T, pile[b] as T) < 0
  const swap = (a: number, b: number) => {
    const held = pile[a] as T
    pile[a] = pile[b] as T
    pile[b] = held
  }
  const sink = (start: number) => {
    for (let at = start; ; ) {
      let first = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < pile.length && isBefore(child, first)) first = child
      if (first === at) return
      swap(at, first)
      at = first
    }
  }
  for (let at = (pile.length >> 1) - 1; at >= 0; at--) sink(at)
  return {
    add(item) {
      pile.push(item)
      for (let at = pile.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1
        if (!isBefore(at, parent)) return
        swap(at, parent)
        at = parent
      }
    },
    takeFirst() {
      const first = pile[0]
      const last = pile.pop()
      if (pile.length > 0) {
        pile[0] = last as T
        sink(0)
      }
      return first
    },
  }
}
