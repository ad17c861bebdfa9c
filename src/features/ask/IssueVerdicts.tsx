import { whoShares } from '#analysis/whoShares.ts'
import { inOrder } from '#model/records.ts'
import { issueHref } from '#state/place.ts'
import { shownName } from '#text/shownName.ts'
import { verdictLabel } from '#text/words.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'

/** How many open problems stand in the menu; all of them are in *Problemen*. */
const FEW = 3

/** The last problems of the map that are still open, each with its verdict. */
export function IssueVerdicts({ asking: { map, day } }: { readonly asking: Asking }) {
  const open = inOrder(map.issues).filter(({ state }) => state !== 'closed')
  if (open.length === 0) return null
  return (
    <ul className={styles.issues}>
      {open.slice(-FEW).map(({ id, title }) => (
        <li key={id}>
          <a href={issueHref(map.info.id, id)}>{shownName(title)}</a>
          <span className={styles.quiet}>{verdictLabel(whoShares(map, id, day).verdict)}</span>
        </li>
      ))}
    </ul>
  )
}
