import { useEffect, useState } from 'react'
import { useAsked } from '#state/asked.ts'

/**
 * What was made in a dialog that is opened from here: `watch` before opening it; once a new one is in the list it is told.
 * A dialog closed without making anything ends the watching.
 */
export function useMade<I extends string>(list: ReadonlyMap<I, unknown>, onMade: (id: I) => void): () => void {
  const [before, setBefore] = useState<ReadonlySet<I>>()
  const asked = useAsked()
  useEffect(() => {
    if (!before) return
    const made = [...list.keys()].find(id => !before.has(id))
    if (made !== undefined) {
      setBefore(undefined)
      onMade(made)
    } else if (!asked) setBefore(undefined)
  }, [before, list, asked, onMade])
  return () => setBefore(new Set(list.keys()))
}
