import { CheckCheck } from 'lucide-react'
import type { TodoOf } from '#analysis/whatToDo.ts'
import { editActors } from '#model/commands/editActors.ts'
import type { ActorId } from '#model/records.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { useNames } from '#state/names.ts'
import { today } from '#state/today.ts'
import { todoText as words } from '#text/todo.ts'
import { Button } from '#ui/Button.tsx'
import { ActorName } from './ActorName.tsx'
import { GroupHead } from './GroupHead.tsx'
import styles from './Todo.module.css'
import { useFew } from './useFew.ts'

type Check = TodoOf<'unchecked' | 'stale'>

interface CheckGroupProps {
  readonly kind: Check['kind']
  readonly items: readonly Check[]
}

/** Names to look up again: a short list, each to tick off, and for those in office all at once. */
export function CheckGroup({ kind, items }: CheckGroupProps) {
  const { shown, hidden, showAll } = useFew(items)
  const editable = useEditable()
  const { title } = words.group[kind]
  return (
    <section>
      <GroupHead id={kind} count={items.length} />
      <ul className={styles.rows} aria-label={title}>
        {shown.map(item => (
          <CheckRow key={item.actor} item={item} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {hidden > 0 && (
          <Button kind="quiet" aria-label={words.showAllOf(title, items.length)} onClick={showAll}>
            {words.showAll(items.length)}
          </Button>
        )}
        {editable && kind === 'unchecked' && items.length > 1 && (
          <Button icon={CheckCheck} onClick={() => check(items.map(({ actor }) => actor))}>
            {words.allChecked(items.length)}
          </Button>
        )}
      </div>
    </section>
  )
}

function CheckRow({ item }: { readonly item: Check }) {
  const jobTitle = useMap(map => map.actors).get(item.actor)?.jobTitle
  const name = useNames().labelOf(item.actor)
  const editable = useEditable()
  const isStale = item.kind === 'stale'
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <ActorName id={item.actor} />
        <p>
          {jobTitle && <bdi className={styles.job}>{jobTitle}</bdi>} {sinceTold(item)}
        </p>
      </div>
      {editable && (
        <Button
          aria-label={isStale ? words.stillRightOne(name) : words.checkedOne(name)}
          onClick={() => check([item.actor])}
        >
          {isStale ? words.stillRight : words.checked}
        </Button>
      )}
    </li>
  )
}

function sinceTold({ kind, since }: Check): string {
  if (kind === 'stale') return words.heardOn(since ?? '')
  return since === undefined ? words.neverChecked : words.checkedOn(since)
}

/** What is known of them is right today. */
function check(actors: readonly ActorId[]): void {
  const change = edit(words.edits.check(actors.length), map =>
    editActors(map, actors, { fields: { checkedOn: today() } }),
  )
  if (change.length > 0) say({ text: words.edits.checked(change.length), undo: true })
}
