import { ListFilter, Search } from 'lucide-react'
import { useState } from 'react'
import { setFilter, useView } from '#state/view.ts'
import { searchText } from '#text/search.ts'
import { Button } from '#ui/Button.tsx'
import { lateDialog } from '#ui/lateDialog.tsx'
import styles from './SearchBar.module.css'
import { ShownCount } from './ShownCount.tsx'

const FilterDialog = lateDialog(() => import('./FilterDialog.tsx').then(file => file.FilterDialog))

/** Search and filters, the same above the drawing and the list; says what is hidden and how to show it again. */
export function SearchBar() {
  const filter = useView(view => view.filter)
  const [choosing, setChoosing] = useState(false)
  const { text: _text, ...kinds } = filter
  const chosen = Object.values(kinds).filter(Array.isArray).length

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
      <ShownCount />
      {choosing && <FilterDialog onClose={() => setChoosing(false)} />}
    </search>
  )
}
