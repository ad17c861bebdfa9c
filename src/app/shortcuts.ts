import { useEffect } from 'react'
import { pasteFragment } from '#model/commands/pasteFragment.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import type { ActorId } from '#model/records.ts'
import { copiedFragment, copyActors } from '#state/clipboard.ts'
import { currentMap, edit, redo, undo } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { withPlaces } from '#state/placing.ts'
import { select, useView } from '#state/view.ts'
import { appText } from '#text/app.ts'

interface Actions {
  readonly addActor: () => void
  readonly makeLink: (from?: ActorId, to?: ActorId) => void
  readonly saveCopy: () => void
}

/** The keys of a map. Inside a field the keys are the field's own; the browser's reserved keys stay the browser's. */
export function useShortcuts(actions: Actions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      if (document.querySelector('dialog[open]') !== null) return
      const run = inField(event.target) ? fieldAction(event, actions) : mapAction(event, actions)
      if (!run) return
      event.preventDefault()
      run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [actions])
}

const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input, textarea, select') ||
    target.closest('[role="listbox"], [role="menu"]') !== null)

type Run = (() => void) | undefined

/** Saving a copy works from within a field too: the browser would save the page. */
const fieldAction = (event: KeyboardEvent, { saveCopy }: Actions): Run =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's' ? saveCopy : undefined

function mapAction(event: KeyboardEvent, actions: Actions): Run {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) return withCommand(key, event.shiftKey, actions)
  if (event.key === 'Delete' || event.key === 'Backspace') return removeChosen
  if (event.repeat || event.shiftKey) return undefined
  if (key === 'n') return () => actions.addActor()
  if (key === 'l') return () => actions.makeLink(...[...useView.getState().selection].slice(0, 2))
  return undefined
}

function withCommand(key: string, shift: boolean, { saveCopy }: Actions): Run {
  if (key === 'z') return shift ? redo : undo
  if (shift) return undefined
  if (key === 's') return saveCopy
  if (key === 'a') return () => select(currentMap()?.actors.keys() ?? [])
  if (key === 'c') return window.getSelection()?.isCollapsed === false ? undefined : copyChosen
  if (key === 'v') return paste
  return undefined
}

function copyChosen(): void {
  const { selection } = useView.getState()
  if (selection.size === 0) return
  copyActors(selection)
  say({ text: appText.copied(selection.size) })
}

function paste(): void {
  const fragment = copiedFragment()
  if (!fragment) {
    say({ text: appText.nothingToPaste })
    return
  }
  const change = edit(appText.pasted(fragment.actors.length), map => withPlaces(map, pasteFragment(map, fragment)))
  select(change.flatMap(step => (step.table === 'actors' && step.after ? [step.after.id] : [])))
}

/** Throws away whoever is chosen, but not Ik: told, and undone with one press. */
function removeChosen(): void {
  const map = currentMap()
  const chosen = [...useView.getState().selection].filter(id => map?.actors.get(id)?.self !== true)
  const one = chosen[0]
  if (!map || one === undefined) {
    if (useView.getState().selection.size > 0) say({ text: appText.selfStays, kind: 'problem' })
    return
  }
  const what = chosen.length === 1 ? (map.actors.get(one)?.name ?? '') : appText.actors(chosen.length)
  edit(appText.remove(what), open => removeActors(open, chosen))
  select([])
  say({ text: appText.removed(what), undo: true })
}
