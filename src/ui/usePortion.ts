import { useState } from 'react'

/** How many stand there at first, and come with each *Toon er nog*. */
const PORTION = 20

/** The first part of a long list, and how many more can be shown next. */
export function usePortion<T>(all: readonly T[], portion = PORTION) {
  const [size, setSize] = useState(portion)
  const next = Math.min(portion, Math.max(0, all.length - size))
  return { shown: all.slice(0, size), next, showNext: () => setSize(size + portion) }
}
