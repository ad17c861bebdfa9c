import { useEffect, useRef } from 'react'
import type { NetworkMap } from '#model/records.ts'

/** Who just added a gathering, with a button that went by that, goes on at its card. */
export function useNewInFocus(gatherings: NetworkMap['gatherings']): void {
  const before = useRef(gatherings)
  useEffect(() => {
    const added = [...gatherings.keys()].filter(id => !before.current.has(id))
    before.current = gatherings
    const active = document.activeElement
    if (added.length !== 1 || (active !== null && active !== document.body)) return
    const cards = [...document.querySelectorAll<HTMLElement>('[data-gathering]')]
    cards.find(card => card.dataset.gathering === added[0])?.focus()
  }, [gatherings])
}
