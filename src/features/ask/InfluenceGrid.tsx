import type { InfluenceGrid as Grid } from '#analysis/influenceGrid.ts'
import type { ActorId } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { influenceText } from '#text/askInfluence.ts'
import { Button } from '#ui/Button.tsx'
import { usePortion } from '#ui/usePortion.ts'
import type { Asking } from './asking.ts'
import styles from './Influence.module.css'
import { StanceSign } from './StanceSign.tsx'
import { useHighlight } from './useHighlight.ts'

const words = influenceText
type Field = Exclude<keyof Grid, 'unknown'>
/** In the order in which they matter most. */
const FIELDS: readonly Field[] = ['collaborate', 'keepSatisfied', 'keepInformed', 'monitor']

interface InfluenceGridProps {
  readonly asking: Asking
  readonly fields: Readonly<Record<Field, readonly ActorId[]>>
}

/** Four fields, each with what to do: two by two where there is room, else one under the other. */
export function InfluenceGrid({ asking, fields }: InfluenceGridProps) {
  useHighlight(asking, fields.collaborate)
  return (
    <div className={styles.room}>
      <div className={styles.grid}>
        <p className={`${styles.axis} ${styles.power} ${styles.high}`} aria-hidden>
          {words.axis(words.power, words.much)}
        </p>
        <p className={`${styles.axis} ${styles.power} ${styles.low}`} aria-hidden>
          {words.axis(words.power, words.little)}
        </p>
        {FIELDS.map(field => (
          <FieldBlock key={field} asking={asking} field={field} ids={fields[field]} />
        ))}
        <p className={`${styles.axis} ${styles.less}`} aria-hidden>
          {words.axis(words.interest, words.little)}
        </p>
        <p className={`${styles.axis} ${styles.more}`} aria-hidden>
          {words.axis(words.interest, words.much)}
        </p>
      </div>
    </div>
  )
}

interface FieldBlockProps {
  readonly asking: Asking
  readonly field: Field
  readonly ids: readonly ActorId[]
}

function FieldBlock({ asking, field, ids }: FieldBlockProps) {
  const { title, why, what } = words.field[field]
  const { shown, next, showNext } = usePortion(ids)
  return (
    <section className={`${styles.field} ${styles[field]}`}>
      <h2>{title}</h2>
      <p className={styles.why}>{why}</p>
      <p>{what}</p>
      {ids.length === 0 && <p className={styles.why}>{words.nobody}</p>}
      {field === 'collaborate' && ids.length > 0 && <p className={`${styles.why} ${styles.onMap}`}>{words.onMap}</p>}
      {ids.length > 0 && (
        <ul className={styles.names}>
          {shown.map(id => (
            <li key={id}>
              <button type="button" className={styles.name} onClick={() => asking.onOpenActor(id)}>
                {asking.labelOf(id)}
              </button>
              <StanceSign stance={asking.map.actors.get(id)?.stance} />
              {asking.map.actors.get(id)?.stance === 'against' && <span>{words.against}</span>}
            </li>
          ))}
        </ul>
      )}
      {next > 0 && (
        <Button aria-label={`${askText.more(next)}: ${title}`} onClick={showNext}>
          {askText.more(next)}
        </Button>
      )}
    </section>
  )
}
