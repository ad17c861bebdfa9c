import { ListFilter, Search } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { filterActors, isFiltering } from '#analysis/filter.ts'
import { useMap } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { setFilter, showEveryone, useView } from '#state/view.ts'
import { searchText } from '#text/search.ts'
import { Button } from '#ui/Button.tsx'
import styles from './SearchBar.module.css'

const FilterDialog = lazy(() => import('./FilterDialog.tsx').then(file => ({ default: file.FilterDialog })))

/** Search and filters, the same above the drawing and the list; says what is hidden and how to show it again. */
export function SearchBar() {
  const map = useMap(open => open)
  const filter = useView(view => view.filter)
  const focus = useView(view => view.focus)
  const [choosing, setChoosing] = useState(false)
  const { text: _text, ...kinds } = filter
  const chosen = Object.values(kinds).filter(Array.isArray).length
  const shown = isFiltering(filter) ? filterActors(map, filter, today()).size : map.actors.size

  return (
    <search className={styles.bar}>
      <div className={styles.search}>
        <Search size={20} aria-hidden />
        <input
          type="search"
          aria-label={searchText.search}
          placeholder={searchText.placeholder}
          value={filter.text ?? ''}
          autoComplete="off"
          spellCheck={false}
          onChange={event => setFilter({ ...kinds, ...(event.target.value !== '' && { text: event.target.value }) })}
        />
      </div>
      <Button icon={ListFilter} aria-haspopup="dialog" onClick={() => setChoosing(true)}>
        {chosen > 0 ? searchText.filtersOn(chosen) : searchText.filters}
      </Button>
      <span className={styles.count}>
        <span role="status">{searchText.shown(shown, map.actors.size)}</span>
        {(isFiltering(filter) || focus !== undefined) && (
          <button type="button" className={styles.all} onClick={showEveryone}>
            {searchText.showAll}
          </button>
        )}
      </span>
      {choosing && (
        <Suspense>
          <FilterDialog onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </search>
  )
}
