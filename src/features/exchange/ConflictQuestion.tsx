import type { Comparison, Keep } from '#formats/merge/addToMap.ts'
import { nameIn } from '#formats/netwerkkaart/readList.ts'
import type { NetworkMap } from '#model/records.ts'
import { exchangeText } from '#text/exchange.ts'
import { fileReportText } from '#text/fileReport.ts'
import { linkLabel } from '#text/words.ts'
import { RadioGroup } from '#ui/Choice.tsx'
import styles from './OpenFileDialog.module.css'

const MOST_SHOWN = 50
const OPTIONS = [
  { value: 'mine', label: exchangeText.mine },
  { value: 'theirs', label: exchangeText.theirs },
  { value: 'both', label: exchangeText.both, hint: exchangeText.bothHint },
] as const

interface ConflictQuestionProps {
  readonly map: NetworkMap
  readonly different: Comparison['different']
  readonly keep: Keep
  readonly onKeep: (keep: Keep) => void
}

/** Which to keep of all that is on the map and in the file with different content: asked once, for all of it. */
export function ConflictQuestion({ map, different, keep, onKeep }: ConflictQuestionProps) {
  const more = different.length - MOST_SHOWN
  return (
    <>
      <RadioGroup
        legend={exchangeText.conflict(different.length)}
        hint={exchangeText.conflictHint}
        options={OPTIONS}
        value={keep}
        onChange={onKeep}
      />
      <details className={styles.group}>
        <summary>{exchangeText.conflictNames}</summary>
        <div>
          <ul className={styles.items}>
            {different.slice(0, MOST_SHOWN).map(({ table, id }) => (
              <li key={`${table} ${id}`} className={styles.item}>
                <bdi>{nameOf(map, table, id)}</bdi> – {fileReportText.inList[table]}
              </li>
            ))}
          </ul>
          {more > 0 && <p className={styles.reason}>{exchangeText.andMore(more)}</p>}
        </div>
      </details>
    </>
  )
}

/** What a record of the file calls itself; a link by its sentence. */
function nameOf(map: NetworkMap, table: Comparison['different'][number]['table'], id: string): string {
  const record = (map[table] as ReadonlyMap<string, object>).get(id)
  if (table !== 'links') return nameIn(table, record as Record<string, unknown>).name ?? ''
  const link = map.links.get(id as never)
  if (!link) return ''
  const [source, target] = [map.actors.get(link.source), map.actors.get(link.target)]
  return [source?.name, linkLabel(link.type), target?.name].join(' ')
}
