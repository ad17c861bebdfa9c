import { fieldOf } from '#analysis/influenceGrid.ts'
import { applyChange } from '#model/change.ts'
import { editActor } from '#model/commands/editActor.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import type { Level } from '#model/vocabulary.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { askText } from '#text/ask.ts'
import { influenceText } from '#text/askInfluence.ts'
import { startSentence } from '#text/shownName.ts'
import { levelLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { focusNextRow } from './focusNext.ts'
import grid from './Influence.module.css'
import { usePortion } from './usePortion.ts'

const words = influenceText.unknown
type Field = 'power' | 'interest'
const LEVELS = new Map<string, Level>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
])

/** Who is in no field yet, with the two things to fill in. */
export function NotFilledIn({ asking, ids }: { readonly asking: Asking; readonly ids: readonly ActorId[] }) {
  const { shown, next, showNext } = usePortion(ids)
  if (ids.length === 0) return <p className={styles.quiet}>{words.none}</p>
  return (
    <section>
      <h2>{words.title(ids.length)}</h2>
      {asking.editable && <p className={styles.quiet}>{words.intro}</p>}
      <ul className={styles.list}>
        {shown.map(id => (
          <li key={id} className={grid.row}>
            <button type="button" className={grid.name} onClick={() => asking.onOpenActor(id)}>
              {asking.labelOf(id)}
            </button>
            {asking.editable && (
              <div className={grid.levels}>
                <LevelSelect asking={asking} id={id} field="power" label={words.powerOf(asking.nameOf(id))} />
                <LevelSelect asking={asking} id={id} field="interest" label={words.interestOf(asking.nameOf(id))} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {next > 0 && <Button onClick={showNext}>{askText.more(next)}</Button>}
    </section>
  )
}

interface LevelSelectProps {
  readonly asking: Asking
  readonly id: ActorId
  readonly field: Field
  readonly label: string
}

function LevelSelect({ asking, id, field, label }: LevelSelectProps) {
  const value = asking.map.actors.get(id)?.[field]
  return (
    <Select
      label={label}
      emptyLabel={words.choose}
      value={value === undefined ? undefined : String(value)}
      options={[...LEVELS].map(([word, level]) => ({ value: word, label: levelLabel(level) }))}
      onChange={word => fillIn(asking, id, field, LEVELS.get(word ?? ''))}
    />
  )
}

/** Fills one in; who is in a field by that goes from this list, and the next one has the keyboard. */
function fillIn({ map, nameOf }: Asking, id: ActorId, field: Field, level: Level | undefined): void {
  const fill = (open: NetworkMap) => editActor(open, id, { [field]: level })
  const filled = applyChange(map, fill(map)).actors.get(id)
  const at = filled ? fieldOf(filled) : 'unknown'
  if (at !== 'unknown') focusNextRow(document.activeElement)
  const name = nameOf(id)
  edit(words.done(name, influenceText[field]), fill)
  if (at !== 'unknown') say({ text: startSentence(words.moved(name, influenceText.field[at].title)), undo: true })
}
