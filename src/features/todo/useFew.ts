import { useState } from 'react'

const FEW = 5

/** The first few of a list, until all are asked for. */
export function useFew<T>(all: readonly T[]): { shown: readonly T[]; hidden: number; showAll: () => void } {
  const [isAll, setAll] = useState(false)
  const shown = isAll ? all : all.slice(0, FEW)
  return { shown, hidden: all.length - shown.length, showAll: () => setAll(true) }
}
