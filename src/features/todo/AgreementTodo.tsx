import { Ellipsis, Eye, MessageSquarePlus } from 'lucide-react'
import type { TodoOf } from '#analysis/whatToDo.ts'
import { editDealing } from '#model/commands/dealings.ts'
import { daysBetween } from '#model/days.ts'
import type { Agreement } from '#model/dealings.ts'
import { selfOf } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { useNames } from '#state/names.ts'
import { today } from '#state/today.ts'
import { nameList } from '#text/shownName.ts'
import { todoText as words } from '#text/todo.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'

/** An agreement that is late or due soon: who does it, and *Klaar*. */
export function AgreementTodo({ item: { agreement: id, due, kind } }: { readonly item: TodoOf<'overdue' | 'due'> }) {
  const map = useMap(whole => whole)
  const { nameOf } = useNames()
  const editable = useEditable()
  const agreement = map.agreements.get(id)
  if (!agreement) return null
  const { text, owner, actors, on } = agreement
  const me = selfOf(map)?.id
  const late = kind === 'overdue'
  const away = daysBetween(today(), due)
  const others = actors.filter(actor => actor !== me && map.actors.has(actor))
  const toRemind = owner !== undefined && owner !== me && map.actors.has(owner) ? owner : undefined
  return (
    <Card
      tone={late ? 'problem' : 'warning'}
      title={<bdi>{text}</bdi>}
      facts={late ? words.lateSince(due, away) : words.dueOn(due, away)}
      actions={editable && <Buttons agreement={agreement} toRemind={toRemind} />}
    >
      <p>
        {owner !== undefined && (owner === me ? words.byMe : map.actors.has(owner) && words.byThem(nameOf(owner)))}{' '}
        {others.length > 0 && !(others.length === 1 && others[0] === owner)
          ? words.agreedWith(nameList(others.map(nameOf)), on)
          : words.agreedOn(on)}
      </p>
    </Card>
  )
}

interface ButtonsProps {
  readonly agreement: Agreement
  /** Who should do it, when that isn't me. */
  readonly toRemind: Agreement['owner']
}

function Buttons({ agreement: { id, text, actors }, toRemind }: ButtonsProps) {
  const done = () => {
    const change = edit(words.edits.done(text), map => editDealing(map, 'agreements', id, { state: 'done' }))
    if (change.length > 0) say({ text: words.edits.isDone(text), undo: true })
  }
  const note = () => askFor({ what: 'talk', ...(actors.length > 0 && { actors }) })
  const open: MenuEntry = {
    id: 'open',
    label: words.open,
    icon: Eye,
    onRun: () => askFor({ what: 'agreement', edit: id }),
  }
  return (
    <>
      <Button aria-label={words.doneOf(text)} onClick={done}>
        {words.done}
      </Button>
      {toRemind === undefined ? (
        <Button aria-label={words.noteOf(text)} onClick={note}>
          {words.note}
        </Button>
      ) : (
        <Button
          aria-label={words.remindOf(text)}
          onClick={() => askFor({ what: 'letter', kind: 'reminder', to: [toRemind], agreement: id })}
        >
          {words.remind}
        </Button>
      )}
      <Menu
        label={words.moreOf(text)}
        icon={Ellipsis}
        iconOnly
        items={
          toRemind === undefined
            ? [open]
            : [{ id: 'note', label: words.note, icon: MessageSquarePlus, onRun: note }, open]
        }
      />
    </>
  )
}
