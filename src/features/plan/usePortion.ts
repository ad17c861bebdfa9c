import { useState } from 'react'

/** How many are shown at first: no more than someone can choose from at a glance. */
const PORTION = 5

/** The first few of a list, and how many come with the next press. */
export function usePortion<T>(all: readonly T[]) {
  const [most, setMost] = useState(PORTION)
  return {
    shown: all.slice(0, most),
    next: Math.min(Math.max(all.length - most, 0), PORTION),
    showNext: () => setMost(most + PORTION),
  }
}
