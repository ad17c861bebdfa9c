import {
  ClipboardCopy,
  ContactRound,
  Copy,
  Ellipsis,
  Eye,
  Focus,
  Merge,
  PencilLine,
  Pin,
  PinOff,
  Spline,
  Trash2,
  X,
} from 'lucide-react'
import { useMemo, useState } from 'react'
import { canMerge } from '#model/commands/mergeActors.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { copyChosen, duplicateChosen, pinChosen, removeChosen } from '#state/chosen.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { selectNobody, setFocus, useView } from '#state/view.ts'
import { canvasText } from '#text/canvas.ts'
import { cardsText } from '#text/cards.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { lateDialog } from '#ui/lateDialog.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import styles from './SelectionBar.module.css'

const words = canvasText.selection

const EditSeveralDialog = lateDialog(() => import('./EditSeveralDialog.tsx').then(file => file.EditSeveralDialog))

interface SelectionBarProps {
  readonly onOpenActor: (id: ActorId) => void
  readonly onMakeLink: (from?: ActorId, to?: ActorId) => void
  readonly onMerge: (keep: ActorId, other: ActorId) => void
}

/** Who is chosen, on the drawing or in the list, and what can be done with them. */
export function SelectionBar({ onOpenActor, onMakeLink, onMerge }: SelectionBarProps) {
  const map = useMap(open => open)
  const editable = useEditable()
  const selection = useView(view => view.selection)
  const chosen = useMemo(() => [...selection].flatMap(id => map.actors.get(id) ?? []), [map, selection])
  const [editing, setEditing] = useState(false)
  const [one, two] = chosen
  if (!one) return null
  const mergeable = chosen.length === 2 && two && canMerge(map, one.id, two.id)
  return (
    <section className={styles.bar} aria-label={words.label}>
      <span className={styles.who} role="status">
        <bdi>{two ? words.many(chosen.length) : one.name}</bdi>
      </span>
      {!two && (
        <Button icon={Eye} onClick={() => onOpenActor(one.id)}>
          {words.open}
        </Button>
      )}
      {editable && chosen.length <= 2 && (
        // On a wide screen the same button stands in the toolbar, in sight.
        <Button icon={Spline} className={styles.narrow ?? ''} onClick={() => onMakeLink(one.id, two?.id)}>
          {canvasText.makeLink}
        </Button>
      )}
      {editable && two && (
        <Button icon={PencilLine} onClick={() => setEditing(true)}>
          {words.edit}
        </Button>
      )}
      {editable && mergeable && (
        <Button icon={Merge} onClick={() => onMerge(one.id, two.id)}>
          {words.merge}
        </Button>
      )}
      <Menu label={words.others} icon={Ellipsis} iconOnly items={otherThings(chosen, editable)} />
      <IconButton icon={X} kind="quiet" className={styles.close ?? ''} label={words.letGo} onClick={selectNobody} />
      {editing && <EditSeveralDialog actors={chosen} onClose={() => setEditing(false)} />}
    </section>
  )
}

function otherThings(chosen: readonly Actor[], editable: boolean): MenuEntry[] {
  const [one, two] = chosen
  const pinned = chosen.every(actor => actor.pinned)
  const focus = one && !two ? [entry('focus', words.focus, Focus, () => lookAround(one))] : []
  const copy = entry('copy', words.copy, ClipboardCopy, () => copyChosen(chosen))
  const cards = entry('cards', cardsText.title(chosen.length), ContactRound, () => askForCards(chosen))
  if (!editable) return [...focus, copy, cards]
  return [
    ...focus,
    entry('pin', pinned ? words.unpin : words.pin, pinned ? PinOff : Pin, () => pinChosen(chosen)),
    entry('duplicate', words.duplicate, Copy, () => duplicateChosen(chosen)),
    copy,
    cards,
    entry('remove', words.remove, Trash2, () => removeChosen(chosen)),
  ]
}

/** The focus tells whom it is about; being chosen as well would only be in its way. */
function lookAround({ id }: Actor): void {
  selectNobody()
  setFocus({ actor: id, steps: 1 })
}

const askForCards = (chosen: readonly Actor[]) => askFor({ what: 'cards', actors: chosen.map(({ id }) => id) })

const entry = (id: string, label: string, icon: NonNullable<MenuEntry['icon']>, onRun: () => void): MenuEntry => ({
  id,
  label,
  icon,
  onRun,
})
