import { useMemo, useSyncExternalStore } from 'react'
import { type Change, NO_CHANGE } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import { uiText } from '#text/ui.ts'
import { changed, exact, fitting } from './exact.ts'
import { type Done, edited, redone, settled, undone } from './history.ts'
import { keep } from './keeping.ts'
import { loadFurther, shortened } from './loadHistory.ts'
import { announce, forgetUndoOffer } from './messages.ts'
import { beingErased, type Opening, useOpened } from './opened.ts'

/** The open map, for who isn't a component. */
export const currentMap = (): NetworkMap | undefined => useOpened.getState().map

/** The one door through which the open map changes. Returns what changed; nothing on a map that is read-only. */
export function edit(label: string, command: (map: NetworkMap) => Change): Change {
  const { map, history } = useOpened.getState()
  if (!map || !isEditable()) return NO_CHANGE
  const change = exact(map, command(map))
  if (change.length === 0) return change
  commit(map, edited(history, label, change))
  forgetUndoOffer()
  return change
}

/** What the app does to the open map by itself, such as a place for who has none: no edit that someone would take back. */
export function settle(label: string, command: (map: NetworkMap) => Change): void {
  const { map, history } = useOpened.getState()
  if (!map || !isEditable()) return
  const change = exact(map, command(map))
  if (change.length > 0) commit(map, settled(history, label, change))
}

/** Takes back the last edit, at once or as soon as it is read from disk. */
export const undo = (): void => step(undone, 'older')

/** Does again what was last taken back. */
export const redo = (): void => step(redone, 'later')

function step(move: typeof undone, onDisk: 'older' | 'later'): void {
  const { map, history } = useOpened.getState()
  if (!map || !isEditable()) return
  const done = move(history, change => fitting(map, change))
  if (done) {
    commit(map, done)
    forgetUndoOffer()
    announce(onDisk === 'older' ? uiText.undone(done.deed.label) : uiText.redone(done.deed.label))
  } else if (history[onDisk] !== null) loadFurther(() => step(move, onDisk))
}

function commit(before: NetworkMap, { history, deed }: Done): void {
  const map = changed(before, deed.change)
  useOpened.setState({ map, history: shortened(history, map.info.id) })
  keep(map, history, deed)
  loadFurther()
}

function isEditable(): boolean {
  const { opening } = useOpened.getState()
  return opening.state === 'open' && !beingErased.has(opening.mapId)
}

/** A part of the open map; renders again only when that part is another value. Only below an open map. */
export function useMap<T>(select: (map: NetworkMap) => T): T {
  const read = useMemo(() => remembering(select), [select])
  return useSyncExternalStore(useOpened.subscribe, read)
}

/** Selects once a map, so that a selector may make a new list each time. */
function remembering<T>(select: (map: NetworkMap) => T): () => T {
  let last: { map: NetworkMap; value: T } | undefined
  return () => {
    const map = lastOpen()
    if (last?.map !== map) last = { map, value: select(map) }
    return last.value
  }
}

let last: NetworkMap | undefined

/** The open map; right after closing, what is on its way out of the screen still sees the one it had. */
function lastOpen(): NetworkMap {
  last = currentMap() ?? last
  if (!last) throw new Error('useMap is for below an open map')
  return last
}

/** The labels of what undo would take back and redo would do again. */
export function useHistory(): { readonly undoLabel?: string; readonly redoLabel?: string } {
  const undoLabel = useOpened(({ history }) => history.past.at(-1)?.label)
  const redoLabel = useOpened(({ history }) => history.future.at(-1)?.label)
  return useMemo(
    () => ({ ...(undoLabel !== undefined && { undoLabel }), ...(redoLabel !== undefined && { redoLabel }) }),
    [undoLabel, redoLabel],
  )
}

/** Whether the open map may be changed now. */
export const useEditable = (): boolean => useOpened(({ opening }) => opening.state === 'open')

/** How opening the map went, and whether there is one to look at. */
export function useOpening(): Opening & { readonly shown: boolean } {
  const opening = useOpened(state => state.opening)
  const shown = useOpened(state => state.map !== undefined)
  return useMemo(() => ({ ...opening, shown }), [opening, shown])
}
