import { useRef } from 'react'
import { fieldOf } from '#analysis/influenceGrid.ts'
import { applyChange } from '#model/change.ts'
import { type ActorEdit, editActor } from '#model/commands/editActor.ts'
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
import { usePortion } from '#ui/usePortion.ts'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'
import { focusNextRow } from './focusNext.ts'
import grid from './Influence.module.css'

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
  if (ids.length === 0) return <p className={grid.complete}>{words.none}</p>
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
  const box = useRef<HTMLDivElement>(null)
  const value = asking.map.actors.get(id)?.[field]
  const choose = (level: Level | undefined) => {
    if (fieldAfter(asking.map, id, { [field]: level }) !== 'unknown') focusNextRow(box.current)
    fillIn(asking, id, field, level)
  }
  return (
    <div ref={box}>
      <Select
        label={label}
        emptyLabel={words.choose}
        value={value === undefined ? undefined : String(value)}
        options={[...LEVELS].map(([word, level]) => ({ value: word, label: levelLabel(level) }))}
        onChange={word => choose(LEVELS.get(word ?? ''))}
      />
    </div>
  )
}

/** The field an actor comes to stand in by an edit. */
function fieldAfter(map: NetworkMap, id: ActorId, levels: ActorEdit) {
  const filled = applyChange(map, editActor(map, id, levels)).actors.get(id)
  return filled ? fieldOf(filled) : 'unknown'
}

/** Fills one in. Who is in a field by that goes from this list: then the next one has the keyboard. */
function fillIn({ map, nameOf }: Asking, id: ActorId, field: Field, level: Level | undefined): void {
  const levels = { [field]: level }
  const at = fieldAfter(map, id, levels)
  const name = nameOf(id)
  edit(words.done(name, influenceText[field]), open => editActor(open, id, levels))
  if (at !== 'unknown') say({ text: startSentence(words.moved(name, influenceText.field[at].title)), undo: true })
}
