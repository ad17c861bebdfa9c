import {
  ClipboardCopy,
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
import { canMerge } from '#model/commands/mergeActors.ts'
import type { Actor, NetworkMap } from '#model/records.ts'
import { selectNobody, setFocus } from '#state/view.ts'
import { canvasText } from '#text/canvas.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { copyChosen, duplicateChosen, pinChosen, removeChosen } from './actions.ts'
import styles from './CanvasPage.module.css'
import type { OnMap } from './useGestures.ts'

const words = canvasText.selection

interface SelectionBarProps {
  readonly map: NetworkMap
  readonly chosen: readonly Actor[]
  readonly editable: boolean
  readonly onMap: OnMap
  readonly onEditSeveral: () => void
  readonly onLetGo: () => void
}

/** Who is chosen, and what can be done with them. */
export function SelectionBar(props: SelectionBarProps) {
  const { map, chosen, editable, onMap, onEditSeveral, onLetGo } = props
  const [one, two] = chosen
  if (!one) return null
  const mergeable = chosen.length === 2 && two && canMerge(map, one.id, two.id)
  return (
    <section className={styles.bar} aria-label={words.label}>
      <span className={styles.who} role="status">
        <bdi>{two ? words.many(chosen.length) : one.name}</bdi>
      </span>
      {!two && (
        <Button icon={Eye} onClick={() => onMap.onOpenActor(one.id)}>
          {words.open}
        </Button>
      )}
      {editable && chosen.length <= 2 && (
        // On a wide screen the same button stands in the toolbar, in sight.
        <Button icon={Spline} className={styles.narrow ?? ''} onClick={() => onMap.onMakeLink(one.id, two?.id)}>
          {canvasText.makeLink}
        </Button>
      )}
      {editable && two && (
        <Button icon={PencilLine} onClick={onEditSeveral}>
          {words.edit}
        </Button>
      )}
      {editable && mergeable && (
        <Button icon={Merge} onClick={() => onMap.onMerge(one.id, two.id)}>
          {words.merge}
        </Button>
      )}
      <Menu label={words.others} icon={Ellipsis} iconOnly items={otherThings(chosen, editable)} />
      <IconButton icon={X} kind="quiet" className={styles.close ?? ''} label={words.letGo} onClick={onLetGo} />
    </section>
  )
}

function otherThings(chosen: readonly Actor[], editable: boolean): MenuEntry[] {
  const [one, two] = chosen
  const pinned = chosen.every(actor => actor.pinned)
  const focus = one && !two ? [entry('focus', words.focus, Focus, () => lookAround(one))] : []
  const copy = entry('copy', words.copy, ClipboardCopy, () => copyChosen(chosen))
  if (!editable) return [...focus, copy]
  return [
    ...focus,
    entry('pin', pinned ? words.unpin : words.pin, pinned ? PinOff : Pin, () => pinChosen(chosen)),
    entry('duplicate', words.duplicate, Copy, () => duplicateChosen(chosen)),
    copy,
    entry('remove', words.remove, Trash2, () => removeChosen(chosen)),
  ]
}

/** The focus tells whom it is about; being chosen as well would only be in its way. */
function lookAround({ id }: Actor): void {
  selectNobody()
  setFocus({ actor: id, steps: 1 })
}

const entry = (id: string, label: string, icon: NonNullable<MenuEntry['icon']>, onRun: () => void): MenuEntry => ({
  id,
  label,
  icon,
  onRun,
})
