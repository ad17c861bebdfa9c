import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ActorId } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { toggleSelected, useView } from '#state/view.ts'
import { listText } from '#text/list.ts'
import { SectorIcon } from '#ui/SectorIcon.tsx'
import styles from './ListPage.module.css'
import { COLUMNS, type Column, type Row, type Sorting } from './rows.ts'

interface ActorTableProps {
  readonly rows: readonly Row[]
  readonly total: number
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly onOpenActor: (id: ActorId) => void
}

/** The map as a table: a line an actor, sorted by any column. */
export function ActorTable({ rows, total, sorting, onSort, onOpenActor }: ActorTableProps) {
  const all = useMap(map => map.actors.size)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reached by the keyboard
    <section className={styles.scroll} aria-label={listText.actors} tabIndex={0}>
      <table className={styles.table} aria-rowcount={total + 1}>
        <caption className={styles.caption}>{listText.caption(total, all)}</caption>
        <thead>
          <tr>
            <th scope="col">{listText.columns.choose}</th>
            {COLUMNS.map(column => (
              <ColumnHead key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <ActorRow key={row.actor.id} row={row} onOpenActor={onOpenActor} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ColumnHead({
  column,
  sorting,
  onSort,
}: { readonly column: Column } & Pick<ActorTableProps, 'sorting' | 'onSort'>) {
  const here = sorting.by === column
  const Arrow = sorting.descending ? ArrowDown : ArrowUp
  return (
    <th scope="col" aria-sort={here ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ by: column, descending: here && !sorting.descending })}
      >
        {listText.columns[column]}
        {here && <Arrow size={18} aria-hidden />}
      </button>
    </th>
  )
}

function ActorRow({ row, onOpenActor }: { readonly row: Row; readonly onOpenActor: (id: ActorId) => void }) {
  const { actor } = row
  const chosen = useView(view => view.selection.has(actor.id))
  return (
    <tr className={chosen ? styles.chosen : undefined}>
      <td className={styles.tick}>
        <label>
          <input
            type="checkbox"
            aria-label={listText.choose(actor.name)}
            checked={chosen}
            onChange={() => toggleSelected(actor.id)}
          />
        </label>
      </td>
      <th scope="row">
        <button type="button" className={styles.name} onClick={() => onOpenActor(actor.id)}>
          <bdi>{actor.name}</bdi>
        </button>
        {row.beside && <span className={styles.beside}>{row.beside}</span>}
        {actor.placeholder && <span className={styles.beside}>{listText.placeholder}</span>}
      </th>
      <td>{row.kind}</td>
      <td>
        <span className={styles.sector}>
          <SectorIcon sector={actor.sector} />
          {row.sector}
        </span>
      </td>
      <td>{row.role}</td>
      <td>{row.scope}</td>
      <td>{row.formality}</td>
      <td>{listText.steps(row.distance)}</td>
      <td className={styles.number}>{row.links}</td>
    </tr>
  )
}
