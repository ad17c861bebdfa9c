import { ListChecks, Plus, Spline } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { filterActors, isFiltering } from '#analysis/filter.ts'
import type { ActorId, LinkId } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { select, useView } from '#state/view.ts'
import { listText } from '#text/list.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ActorTable } from './ActorTable.tsx'
import styles from './ListPage.module.css'
import { rowsOf, type Sorting, sorted } from './rows.ts'
import { Sentences } from './Sentences.tsx'
import { useOneShown } from './useOneShown.ts'

interface ListPageProps {
  readonly onAddActor: () => void
  readonly onMakeLink: (from?: ActorId, to?: ActorId) => void
  readonly onOpenActor: (id: ActorId) => void
  readonly onOpenLink: (id: LinkId) => void
  /** What can be done with who is chosen. */
  readonly selectionBar: ReactNode
}

/** How many lines stand on the page at first, and come with each *Toon er nog*. */
const PORTION = 100

/** *Lijst*: the same map without the drawing, as a table or as sentences. All can be done from here. */
export function ListPage({ onAddActor, onMakeLink, onOpenActor, onOpenLink, selectionBar }: ListPageProps) {
  const map = useMap(open => open)
  const filter = useView(view => view.filter)
  const selection = useView(view => view.selection)
  const editable = useEditable()
  const [form, setForm] = useState<'table' | 'sentences'>('table')
  const [sorting, setSorting] = useState<Sorting>({ by: 'name', descending: false })
  const [portion, setPortion] = useState(PORTION)
  useOneShown(selection)
  const day = today()
  const rows = useMemo(() => {
    const shown = isFiltering(filter) ? filterActors(map, filter, day) : new Set(map.actors.keys())
    return sorted(rowsOf(map, shown, day), sorting)
  }, [map, filter, sorting, day])
  const onPage = rows.slice(0, portion)

  return (
    <div className={styles.page} data-single-keys>
      <h1 className={styles.title}>{listText.actors}</h1>
      <div className={styles.tools}>
        {editable && (
          <>
            <Button kind="primary" icon={Plus} onClick={() => onAddActor()}>
              {listText.addActor}
            </Button>
            <Button icon={Spline} onClick={() => onMakeLink(...[...selection].slice(0, 2))}>
              {listText.makeLink}
            </Button>
          </>
        )}
        <Button icon={ListChecks} onClick={() => select(rows.map(row => row.actor.id))}>
          {listText.chooseAll}
        </Button>
        <fieldset className={styles.forms} aria-label={listText.form}>
          <Button aria-pressed={form === 'table'} onClick={() => setForm('table')}>
            {listText.asTable}
          </Button>
          <Button aria-pressed={form === 'sentences'} onClick={() => setForm('sentences')}>
            {listText.asSentences}
          </Button>
        </fieldset>
      </div>
      {selection.size > 0 && <div className={styles.chosenBar}>{selectionBar}</div>}
      {rows.length === 0 ? (
        <Notice kind="info">
          <p>{map.actors.size === 0 ? listText.none : listText.noneFound}</p>
        </Notice>
      ) : form === 'table' ? (
        <ActorTable rows={onPage} total={rows.length} sorting={sorting} onSort={setSorting} onOpenActor={onOpenActor} />
      ) : (
        <Sentences rows={onPage} onOpenActor={onOpenActor} onOpenLink={onOpenLink} />
      )}
      {rows.length > portion && (
        <Button onClick={() => setPortion(portion + PORTION)}>
          {listText.more(Math.min(PORTION, rows.length - portion))}
        </Button>
      )}
    </div>
  )
}
