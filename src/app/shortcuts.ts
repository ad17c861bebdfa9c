import { useEffect } from 'react'
import type { Actor, ActorId } from '#model/records.ts'
import { chooseShown, copyChosen, pasteCopied, removeWhatIsChosen } from '#state/chosen.ts'
import { currentMap, redo, undo } from '#state/mapStore.ts'
import { useView } from '#state/view.ts'

interface Actions {
  readonly addActor: () => void
  readonly makeLink: (from?: ActorId, to?: ActorId) => void
  readonly saveCopy: () => void
  /** Whether the map may be changed now. */
  readonly editable: boolean
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

/** In a tick box or a radio button nobody types: there the keys are the map's. */
const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select') ||
    target.closest('[role="listbox"], [role="menu"]') !== null)

/** A single letter works only on the drawing or in the list: who speaks to the screen says letters all the time. */
const inLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="application"], [data-single-keys]') !== null

type Run = (() => void) | undefined

/** Saving a copy works from within a field too: the browser would save the page. */
const fieldAction = (event: KeyboardEvent, { saveCopy }: Actions): Run =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's' ? saveCopy : undefined

function mapAction(event: KeyboardEvent, actions: Actions): Run {
  const key = event.key.toLowerCase()
  if (event.ctrlKey || event.metaKey) return withCommand(key, event.shiftKey, actions)
  if (event.key === 'Delete' || event.key === 'Backspace') return removeWhatIsChosen
  if (!actions.editable || event.repeat || event.shiftKey || !inLetters(event.target)) return undefined
  if (key === 'n') return () => actions.addActor()
  if (key === 'l') return () => actions.makeLink(...[...useView.getState().selection].slice(0, 2))
  return undefined
}

function withCommand(key: string, shift: boolean, { saveCopy }: Actions): Run {
  if (key === 'z') return shift ? redo : undo
  if (shift) return undefined
  if (key === 's') return saveCopy
  if (key === 'a') return chooseShown
  if (key === 'c') return window.getSelection()?.isCollapsed === false ? undefined : withChosen(copyChosen)
  if (key === 'v') return pasteCopied
  return undefined
}

/** Who is chosen now, in the order in which they were chosen. */
function chosen(): Actor[] {
  const map = currentMap()
  return [...useView.getState().selection].flatMap(id => map?.actors.get(id) ?? [])
}

const withChosen = (run: (actors: readonly Actor[]) => void) => () => {
  const actors = chosen()
  if (actors.length > 0) run(actors)
}
