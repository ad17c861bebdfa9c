import { useEffect } from 'react'
import { step } from '#model/change.ts'
import { difference } from '#model/difference.ts'
import { withFields } from '#model/fields.ts'
import { type Id, type NetworkMap, newId } from '#model/records.ts'
import type { Cellar } from '#storage/cellar.ts'
import type { JournalRow } from '#storage/rows.ts'
import { StorageError } from '#storage/storageError.ts'
import { keepingText } from '#text/keeping.ts'
import { cellar } from './cellarDoor.ts'
import { type StoreState, useDevice } from './device.ts'
import { forgetDrafts } from './drafts.ts'
import { editMap } from './editClosed.ts'
import { TAB } from './keeping.ts'
import { type Listed, listAgain, listChanged, type MapSummary, useListed } from './mapList.ts'
import { takeMap } from './mapLock.ts'
import { useOpened } from './opened.ts'
import { enterMap, leaveMap } from './opening.ts'
import { askToStay } from './persist.ts'
import { dropWaiting, newestOf, queueOf, quiet } from './queues.ts'

export type { MapSummary }

/** The maps on this device and in its bin, last changed first; and how they are kept here. */
export function useMaps(): Listed & { readonly store: StoreState } {
  useEffect(() => void listAgain(), [])
  const store = useDevice(device => device.store)
  return { ...useListed(), store }
}

/** Keeps a new map, all or nothing. Rejects with a StorageError. */
export async function createMap(
  map: NetworkMap,
  label: string,
  options?: { readonly example?: boolean },
): Promise<void> {
  const place = await cellar()
  const at = map.info.updatedAt
  const nothing = { change: [], prev: null, undoHead: null, redoHead: null }
  const start: JournalRow = { mapId: map.info.id, revision: 0, kind: 'start', label, ...nothing, tab: TAB, at }
  await place.create(map, start, options?.example ?? false)
  await listChanged()
  if (!options?.example) void askToStay()
}

/** Opens a map; how it goes is in useOpening. */
export const openMap = (id: string): Promise<void> => enterMap(id)

/** Closes the open map. What of it isn't on disk yet still goes there. */
export function closeMap(): void {
  const { map } = useOpened.getState()
  leaveMap()
  if (map) void quiet(map.info.id).then(listChanged)
}

/** A map as it is now, open or not. Rejects with a StorageError when it isn't there. */
export async function readMap(id: string): Promise<NetworkMap> {
  const { map } = useOpened.getState()
  if (map?.info.id === (id as string)) return map
  const found = newestOf(id) ?? (await (await cellar()).load(id))
  if (!found) throw new StorageError('missing')
  return found.map
}

/** Gives a map another name: an edit, that can be undone. */
export async function renameMap(id: string, name: string): Promise<void> {
  await editMap(id, keepingText.rename(name), map => step('info', map.info, withFields(map.info, { name })))
  await listChanged()
}

/** Puts another content in a map, as one edit that can be undone; it keeps its id. */
export async function replaceMap(id: string, content: NetworkMap, label: string): Promise<void> {
  await editMap(id, label, map => difference(map, { ...content, info: { ...content.info, id: map.info.id } }))
  await listChanged()
}

/** A second map with all that is on this one. Returns its id. */
export async function copyMap(id: string, name: string): Promise<string> {
  const map = await readMap(id)
  const now = new Date().toISOString()
  const copy = newId<'info'>() as Id<'info'>
  const info = { ...map.info, id: copy, name, createdAt: now, updatedAt: now }
  await createMap({ ...map, info }, keepingText.copied(map.info.name))
  return copy
}

/** To the bin, where it stays for 30 days. Rejects with a StorageError, also when another tab has it open. */
export const removeMap = (id: string): Promise<void> =>
  alone(id, place => place.setRemoved(id, new Date().toISOString()))

/** Back from the bin. */
export const restoreMap = (id: string): Promise<void> => alone(id, place => place.setRemoved(id, undefined))

/** *Voorgoed wissen*: the map, its journal and its drafts, and what of it wasn't on disk yet. */
export const eraseMap = (id: string): Promise<void> =>
  alone(id, async place => {
    dropWaiting(id)
    await place.erase(id)
    const drafts = [...useDevice.getState().drafts.keys()].filter(key => key.startsWith(`${id}/`))
    forgetDrafts(drafts, id)
  })

/** Does this with a map that is open nowhere, after what was on its way to disk; what can't get there waits for no one. */
async function alone(id: string, act: (place: Cellar) => Promise<void>): Promise<void> {
  if (useOpened.getState().map?.info.id === (id as string)) leaveMap()
  const place = await cellar()
  const hold = place.lasting ? await takeMap(id) : undefined
  try {
    if (hold && !hold.held) throw new StorageError('otherTab')
    if (queueOf(id).trouble === undefined) await quiet(id)
    await act(place)
  } finally {
    hold?.letGo()
  }
  await listChanged()
}
