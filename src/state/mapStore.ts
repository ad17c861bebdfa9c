import { useMemo, useSyncExternalStore } from 'react'
import { useShallow } from 'zustand/shallow'
import { applyChange, type Change, NO_CHANGE, type Step } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import { type Done, edited, redone, undone } from './history.ts'
import { keep } from './keeping.ts'
import { loadFurther } from './loadHistory.ts'
import { forgetUndoOffer } from './messages.ts'
import { type Opening, useOpened } from './opened.ts'

/** The open map, for who isn't a component. */
export const currentMap = (): NetworkMap | undefined => useOpened.getState().map

/** The one door through which the open map changes. Returns what changed; nothing on a map that is read-only. */
export function edit(label: string, command: (map: NetworkMap) => Change): Change {
  const { map, history } = useOpened.getState()
  if (!map || !isEditable()) return NO_CHANGE
  const change = exact(map, command(map))
  if (change.length > 0) commit(map, edited(history, label, change))
  return change
}

/** Takes back the last edit, at once or as soon as it is read from disk. */
export const undo = (): void => step(undone)

/** Does again what was last taken back. */
export const redo = (): void => step(redone)

function step(move: (history: Done['history']) => Done | undefined): void {
  const { map, history } = useOpened.getState()
  if (!map || !isEditable()) return
  const done = move(history)
  if (done) commit(map, done)
  else loadFurther(() => step(move))
}

function commit(before: NetworkMap, { history, deed }: Done): void {
  const next = applyChange(before, deed.change)
  const map = { ...next, info: { ...next.info, updatedAt: new Date().toISOString() } }
  useOpened.setState({ map, history })
  forgetUndoOffer()
  keep(map, deed)
  loadFurther()
}

/** The change with what really was there as its "before", so that turning it around always brings that back. */
function exact(map: NetworkMap, change: Change): Change {
  return change
    .map(step => {
      const before = step.table === 'info' ? map.info : (map[step.table] as ReadonlyMap<string, unknown>).get(step.id)
      return step.before === (before ?? null) ? step : ({ ...step, before: before ?? null } as Step)
    })
    .filter(({ before, after }) => before !== after)
}

const isEditable = (): boolean => useOpened.getState().opening.state === 'open'

/** A part of the open map; renders again only when that part is another value. Only below an open map. */
export function useMap<T>(select: (map: NetworkMap) => T): T {
  const read = useMemo(() => remembering(select), [select])
  return useSyncExternalStore(useOpened.subscribe, read)
}

/** Selects once a map, so that a selector may make a new list each time. */
function remembering<T>(select: (map: NetworkMap) => T): () => T {
  let last: { map: NetworkMap; value: T } | undefined
  return () => {
    const map = currentMap() ?? last?.map // a component on its way out still sees the map it had
    if (!map) throw new Error('useMap is for below an open map')
    if (last?.map !== map) last = { map, value: select(map) }
    return last.value
  }
}

/** The labels of what undo would take back and redo would do again. */
export function useHistory(): { readonly undoLabel?: string; readonly redoLabel?: string } {
  return useOpened(
    useShallow(({ history }) => {
      const [undoLabel, redoLabel] = [history.past.at(-1)?.label, history.future.at(-1)?.label]
      return { ...(undoLabel !== undefined && { undoLabel }), ...(redoLabel !== undefined && { redoLabel }) }
    }),
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
