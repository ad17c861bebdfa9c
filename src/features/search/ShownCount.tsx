import { useMemo } from 'react'
import { actorsAround } from '#analysis/around.ts'
import { filterActors, isFiltering } from '#analysis/filter.ts'
import { useMap } from '#state/mapStore.ts'
import { usePlace } from '#state/place.ts'
import { today } from '#state/today.ts'
import { showEveryone, useView } from '#state/view.ts'
import { searchText } from '#text/search.ts'
import styles from './SearchBar.module.css'

/** How many of the actors are shown, and how to show the rest again. On the drawing only who is in the focus counts. */
export function ShownCount() {
  const map = useMap(open => open)
  const filter = useView(view => view.filter)
  const place = usePlace()
  const inList = place.at === 'map' && place.view === 'lijst'
  const focus = useView(view => (inList ? undefined : view.focus))
  const shown = useMemo(() => {
    const around = focus && actorsAround(map, focus.actor, focus.steps)
    if (!isFiltering(filter)) return (around ?? map.actors).size
    const found = filterActors(map, filter, today())
    return around ? [...found].filter(id => around.has(id)).length : found.size
  }, [map, filter, focus])
  return (
    <span className={styles.count}>
      <span role="status">{searchText.shown(shown, map.actors.size)}</span>
      {(isFiltering(filter) || focus !== undefined) && (
        <button type="button" className={styles.all} onClick={showEveryone}>
          {searchText.showAll}
        </button>
      )}
    </span>
  )
}

/** Where nobody searches: that a filter is on all the same, as long as it is. */
export function FilterOn() {
  const filter = useView(view => view.filter)
  if (!isFiltering(filter)) return null
  return (
    <search className={styles.bar}>
      <span>{searchText.filterOn}</span>
      <ShownCount />
    </search>
  )
}
