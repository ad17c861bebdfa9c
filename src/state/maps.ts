import { useEffect } from 'react'
import { create } from 'zustand'
import { step } from '#model/change.ts'
import { difference } from '#model/difference.ts'
import { withFields } from '#model/fields.ts'
import { type Id, type Moment, type NetworkMap, newId } from '#model/records.ts'
import type { Loaded } from '#storage/cellar.ts'
import type { JournalRow, MapRow } from '#storage/rows.ts'
import { StorageError } from '#storage/storageError.ts'
import { cellar, type StoreState, useStore } from './cellarDoor.ts'
import { TAB } from './keeping.ts'
import { edit } from './mapStore.ts'
import { NO_HISTORY, NOTHING_OPEN, useOpened } from './opened.ts'

/** A map on this device, as the start page lists it. */
export interface MapSummary {
  readonly id: string
  readonly name: string
  readonly actors: number
  readonly links: number
  readonly updatedAt: Moment
  readonly removedAt?: Moment
  readonly example?: true
}

interface Listed {
  readonly ready: boolean
  readonly maps: readonly MapSummary[]
  readonly bin: readonly MapSummary[]
}
const useListed = create<Listed>(() => ({ ready: false, maps: [], bin: [] }))

const summaryOf = ({ id, info, manifest, removedAt, example }: MapRow): MapSummary => ({
  id,
  name: info.name,
  actors: manifest.counts.actors,
  links: manifest.counts.links,
  updatedAt: info.updatedAt,
  ...(removedAt !== undefined && { removedAt }),
  ...(example && { example }),
})

async function listAgain(): Promise<void> {
  const rows = (await (await cellar()).list()).map(summaryOf).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  useListed.setState({
    ready: true,
    maps: rows.filter(({ removedAt }) => removedAt === undefined),
    bin: rows.filter(({ removedAt }) => removedAt !== undefined),
  })
}

/** The maps on this device and in its bin, last changed first. */
export function useMaps(): Listed & { readonly store: StoreState } {
  useEffect(() => void listAgain(), [])
  const { store } = useStore()
  return { ...useListed(), store }
}

/** Keeps a new map, all or nothing. Rejects with a StorageError. */
export async function createMap(
  map: NetworkMap,
  label: string,
  options?: { readonly example?: boolean },
): Promise<void> {
  const at = map.info.updatedAt
  const nothing = { change: [], prev: null, undoHead: null, redoHead: null }
  const start: JournalRow = { mapId: map.info.id, revision: 0, kind: 'start', label, ...nothing, tab: TAB, at }
  await (await cellar()).create(map, start, options?.example ?? false)
  await listAgain()
}

/** Opens a map; how it went is in useOpening. */
export async function openMap(id: string): Promise<void> {
  useOpened.setState({ ...NOTHING_OPEN, opening: { state: 'opening', mapId: id } })
  const loaded = await (await cellar()).load(id)
  if (!loaded) return useOpened.setState({ opening: { state: 'missing', mapId: id } })
  show(loaded)
}

function show({ row, map }: Loaded): void {
  const { revision, undoHead, redoHead } = row.manifest
  useOpened.setState({
    opening: { state: 'open', mapId: row.id },
    map,
    history: { ...NO_HISTORY, revision, older: undoHead, later: redoHead },
  })
}

/** Closes the open map. What isn't on disk yet still goes there. */
export function closeMap(): void {
  useOpened.setState(NOTHING_OPEN)
  void listAgain()
}

/** A map as it is now, open or not. Rejects when it isn't there. */
export async function readMap(id: string): Promise<NetworkMap> {
  const { map } = useOpened.getState()
  if (map?.info.id === (id as string)) return map
  const loaded = await (await cellar()).load(id)
  if (!loaded) throw new StorageError('missing')
  return loaded.map
}

/** Gives a map another name: an edit, that can be undone. */
export async function renameMap(id: string, name: string): Promise<void> {
  if (useOpened.getState().map?.info.id !== (id as string)) await openMap(id)
  edit('Naam van de kaart', map => step('info', map.info, withFields(map.info, { name })))
  await listAgain()
}

/** A second map with all that is on this one. Returns its id. */
export async function copyMap(id: string, name: string): Promise<string> {
  const map = await readMap(id)
  const now = new Date().toISOString()
  const copyId = newId<'info'>() as Id<'info'>
  await createMap({ ...map, info: { ...map.info, id: copyId, name, createdAt: now, updatedAt: now } }, name)
  return copyId
}

/** To the bin, where it stays for 30 days. */
export async function removeMap(id: string): Promise<void> {
  await (await cellar()).setRemoved(id, new Date().toISOString())
  await listAgain()
}

/** Back from the bin. */
export async function restoreMap(id: string): Promise<void> {
  await (await cellar()).setRemoved(id, undefined)
  await listAgain()
}

/** Puts another content in a map, as one edit that can be undone; it keeps its id. */
export async function replaceMap(id: string, content: NetworkMap, label: string): Promise<void> {
  if (useOpened.getState().map?.info.id !== (id as string)) await openMap(id)
  edit(label, map => difference(map, { ...content, info: { ...content.info, id: map.info.id } }))
}
