import type { NamedLine } from '#model/commands/addNames.ts'
import { ACTOR_KINDS, type ActorKind } from '#model/vocabulary.ts'
import { addActorText } from '#text/addActor.ts'
import { kindLabel } from '#text/words.ts'
import styles from './AddActorDialog.module.css'

const { names: words } = addActorText

/** What someone changed about a line. */
export interface LineChoice {
  readonly kind?: ActorKind
  readonly include?: boolean
}

/** A line as it will be added, or left out. */
export interface ChosenLine extends NamedLine {
  readonly include: boolean
}

/** The line with what someone changed about it; doubles are left out by themselves. */
export function withChoice(line: NamedLine, choice: LineChoice | undefined): ChosenLine {
  return { ...line, kind: choice?.kind ?? line.kind, include: choice?.include ?? !(line.onMap || line.twice) }
}

interface NamedListProps {
  readonly lines: readonly ChosenLine[]
  readonly onChange: (line: ChosenLine, changed: LineChoice) => void
}

/** What each line will become: its kind, and whether it comes along. */
export function NamedList({ lines, onChange }: NamedListProps) {
  return (
    <section aria-label={words.found}>
      <h3>{words.found}</h3>
      <ul className={styles.named}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is what stands on that line
          <li key={index}>
            <label className={styles.include}>
              <input
                type="checkbox"
                aria-label={words.include(line.name)}
                checked={line.include}
                onChange={event => onChange(line, { include: event.target.checked })}
              />
              <span>
                <bdi>{line.name}</bdi>
                <LineNote line={line} />
              </span>
            </label>
            <select
              aria-label={words.kindOf(line.name)}
              value={line.kind}
              onChange={event =>
                onChange(line, { kind: ACTOR_KINDS.find(kind => kind === event.target.value) ?? line.kind })
              }
            >
              {ACTOR_KINDS.map(kind => (
                <option key={kind} value={kind}>
                  {kindLabel(kind)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  )
}

function LineNote({ line: { onMap, twice, player, kind } }: { readonly line: ChosenLine }) {
  if (onMap) return <small className={styles.warning}>{addActorText.onMap}</small>
  if (twice) return <small className={styles.warning}>{words.twice}</small>
  return player && player.kind === kind ? <small>{addActorText.chosen(player.name)}</small> : null
}
