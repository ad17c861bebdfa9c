import type { Report } from '#formats/netwerkkaart/report.ts'
import { LIST_TABLES, type NetworkMap } from '#model/records.ts'
import { exchangeText } from '#text/exchange.ts'
import { fileReportText } from '#text/fileReport.ts'
import { dayLabel } from '#text/words.ts'
import { Notice } from '#ui/Notice.tsx'
import { findingGroups, type ReasonGroup } from './findingGroups.ts'
import styles from './OpenFileDialog.module.css'

interface FileContentsProps {
  readonly map: NetworkMap
  readonly report: Report
}

/** What is in the file, and what became of it. */
export function FileContents({ map, report }: FileContentsProps) {
  const counts = LIST_TABLES.filter(table => map[table].size > 0)
  return (
    <section aria-label={exchangeText.contents}>
      <p className={styles.name}>
        <bdi>{map.info.name}</bdi>
      </p>
      <p className={styles.date}>
        {report.exportedAt ? exchangeText.madeOn(dayLabel(report.exportedAt)) : exchangeText.madeUnknown}
      </p>
      {map.actors.size === 0 && <p>{exchangeText.nobody}</p>}
      <ul className={styles.counts}>
        {counts.map(table => (
          <li key={table}>{fileReportText.lists[table](map[table].size)}</li>
        ))}
      </ul>
      <Findings report={report} />
    </section>
  )
}

function Findings({ report }: { readonly report: Report }) {
  const groups = findingGroups(report.findings)
  if (groups.length === 0) return <Notice kind="good">{exchangeText.allFine}</Notice>
  return groups.map(({ what, count, reasons }) => (
    <details key={what} className={styles.group} open={what === 'leftOut'}>
      <summary>{exchangeText[what](count)}</summary>
      <div>
        {reasons.map(group => (
          <ReasonItems key={group.reason} group={group} />
        ))}
      </div>
    </details>
  ))
}

const MOST_SHOWN = 50

function ReasonItems({ group: { sentence, items } }: { readonly group: ReasonGroup }) {
  const more = items.length - MOST_SHOWN
  return (
    <>
      <p className={styles.reason}>{sentence}</p>
      <ul className={styles.items}>
        {items.slice(0, MOST_SHOWN).map(({ name, which }) => (
          <li key={which} className={styles.item}>
            {name !== undefined && (
              <>
                <bdi>{name}</bdi>
                {' – '}
              </>
            )}
            {which}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.reason}>{exchangeText.andMore(more)}</p>}
    </>
  )
}
