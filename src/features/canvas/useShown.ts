import { useMemo } from 'react'
import { actorsAround } from '#analysis/around.ts'
import { filterActors, isFiltering } from '#analysis/filter.ts'
import type { DrawingView } from '#graph/view.ts'
import type { LinkId, NetworkMap } from '#model/records.ts'
import { today } from '#state/today.ts'
import { useView } from '#state/view.ts'

/** What is looked at on the drawing now: chosen, hidden by the filter (never who is in an answer), dimmed around a focus or a way. */
export function useShown(map: NetworkMap, chosenLink: LinkId | undefined): DrawingView {
  const { selection, filter, focus, shownRoute, highlighted } = useView()
  const shown = useMemo(() => {
    if (!isFiltering(filter)) return undefined
    // An answer is seen whole, whatever the filter is.
    return new Set([...filterActors(map, filter, today()), ...highlighted, ...(shownRoute?.actors ?? [])])
  }, [map, filter, highlighted, shownRoute])
  const lit = useMemo(
    () => (focus ? actorsAround(map, focus.actor, focus.steps) : highlighted.size > 0 ? highlighted : undefined),
    [map, focus, highlighted],
  )
  return useMemo(
    () => ({
      chosen: selection,
      ...(chosenLink !== undefined && { chosenLink }),
      ...(shown && { shown }),
      ...(lit && { lit }),
      ...(shownRoute && { way: shownRoute }),
    }),
    [selection, chosenLink, shown, lit, shownRoute],
  )
}
