import { Copy, Ellipsis, Merge, Pin, PinOff, Trash2, UserCheck } from 'lucide-react'
import { addedActors } from '#model/added.ts'
import { duplicateActors } from '#model/commands/duplicateActors.ts'
import { handOverSelf } from '#model/commands/handOverSelf.ts'
import { pinActors } from '#model/commands/pinActors.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { withPlaces } from '#state/placing.ts'
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
      onRun: () => pin(actor),
    },
    { id: 'copy', label: actions.duplicate, icon: Copy, onRun: copy(false) },
    { id: 'copyLinks', label: actions.duplicateWithLinks, icon: Copy, onRun: copy(true) },
    { id: 'merge', label: actions.merge, icon: Merge, onRun: onMerge },
    { id: 'remove', label: actions.remove, icon: Trash2, onRun: () => remove(actor, onClose) },
  ]
}

function becomeSelf({ id, name }: Actor): void {
  const change = edit(actorText.done.isSelf(name), map => handOverSelf(map, id))
  if (change.length === 0) return
  say({ text: actorText.done.nowSelf(name), undo: true })
}

function pin({ id, name, pinned }: Actor): void {
  edit(pinned ? actorText.done.unpin(name) : actorText.done.pin(name), map => pinActors(map, [id], !pinned))
}

function duplicate({ id, name }: Actor, withLinks: boolean, onOpenActor: (id: ActorId) => void): void {
  const how = { suffix: actorText.copySuffix, withLinks }
  const [copy] = addedActors(
    edit(actorText.done.duplicate(name), map => withPlaces(map, duplicateActors(map, [id], how))),
  )
  if (!copy) return
  onOpenActor(copy)
  say({ text: actorText.done.duplicated(name), undo: true })
}

function remove({ id, name, self }: Actor, onClose: () => void): void {
  if (self) {
    say({ text: actorText.selfStays, kind: 'problem' })
    return
  }
  const change = edit(actorText.done.remove(name), map => removeActors(map, [id]))
  if (change.length === 0) return
  onClose()
  say({ text: actorText.done.removed(name), undo: true })
}
