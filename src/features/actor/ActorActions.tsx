import { ContactRound, Copy, Ellipsis, Eraser, FileSearch, Merge, Pin, PinOff, Trash2, UserCheck } from 'lucide-react'
import { handOverSelf } from '#model/commands/handOverSelf.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { duplicateChosen, pinChosen, removeChosen } from '#state/chosen.ts'
import { currentMap, edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { actorText } from '#text/actor.ts'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'

interface ActorActionsProps {
  readonly actor: Actor
  readonly onClose: () => void
  readonly onOpenActor: (id: ActorId) => void
  readonly onMerge: () => void
}

/** What else can be done with an actor. Each can be undone, and says so. */
export function ActorActions(props: ActorActionsProps) {
  return <Menu label={actorText.more} icon={Ellipsis} items={entries(props)} />
}

function entries({ actor, onClose, onOpenActor, onMerge }: ActorActionsProps): MenuEntry[] {
  const { actions } = actorText
  const copy = (withLinks: boolean) => () => duplicate(actor, withLinks, onOpenActor)
  return [
    ...(actor.kind === 'person' && !actor.self
      ? [{ id: 'self', label: actions.isSelf, icon: UserCheck, onRun: () => becomeSelf(actor) }]
      : []),
    {
      id: 'pin',
      label: actor.pinned ? actions.unpin : actions.pin,
      icon: actor.pinned ? PinOff : Pin,
      onRun: () => pinChosen([actor]),
    },
    { id: 'copy', label: actions.duplicate, icon: Copy, onRun: copy(false) },
    { id: 'copyLinks', label: actions.duplicateWithLinks, icon: Copy, onRun: copy(true) },
    { id: 'merge', label: actions.merge, icon: Merge, onRun: onMerge },
    { id: 'card', label: actions.card, icon: ContactRound, onRun: () => askFor({ what: 'cards', actors: [actor.id] }) },
    {
      id: 'about',
      label: actions.about[actor.kind],
      icon: FileSearch,
      onRun: () => askFor({ what: 'about', actor: actor.id }),
    },
    { id: 'remove', label: actions.remove, icon: Trash2, onRun: () => remove(actor, onClose) },
    ...(actor.self
      ? []
      : [
          {
            id: 'erase',
            label: actions.erase,
            icon: Eraser,
            onRun: () => askFor({ what: 'erase' as const, table: 'actors' as const, id: actor.id }),
          },
        ]),
  ]
}

function becomeSelf({ id, name }: Actor): void {
  const change = edit(actorText.done.isSelf(name), map => handOverSelf(map, id))
  if (change.length === 0) return
  say({ text: actorText.done.nowSelf(name), undo: true })
}

function duplicate(actor: Actor, withLinks: boolean, onOpenActor: (id: ActorId) => void): void {
  const [copy] = duplicateChosen([actor], withLinks)
  if (!copy) return
  onOpenActor(copy)
  say({ text: actorText.done.duplicated(actor.name), undo: true })
}

/** The details close when there is nobody left to tell about: Ik stays, and so does everybody on a map to look at. */
function remove(actor: Actor, onClose: () => void): void {
  removeChosen([actor])
  if (!currentMap()?.actors.has(actor.id)) onClose()
}
