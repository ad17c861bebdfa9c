import { create } from 'zustand'
import type { Moment } from '#model/records.ts'
import type { MapRow } from '#storage/rows.ts'
import { StorageError } from '#storage/storageError.ts'
import { cellar } from './cellarDoor.ts'
import { useDevice } from './device.ts'
import { rememberMaps } from './hadMaps.ts'

/** A map on this device, as the start page lists it. */
export interface MapSummary {
  readonly id: string
  readonly name: string
  readonly actors: number
  readonly links: number
  readonly updatedAt: Moment
  /** Since when it is in the bin. */
  readonly removedAt?: Moment
  readonly example?: true
}

/** The maps on this device and in its bin, last changed first. */
export interface Listed {
  readonly ready: boolean
  readonly maps: readonly MapSummary[]
  readonly bin: readonly MapSummary[]
}

export const useListed = create<Listed>(() => ({ ready: false, maps: [], bin: [] }))

const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('netwerkkaart')
others?.addEventListener('message', () => void listAgain())

const summaryOf = ({ id, info, manifest, removedAt, example }: MapRow): MapSummary => ({
  id,
  name: info.name,
  actors: manifest.counts.actors,
  links: manifest.counts.links,
  updatedAt: info.updatedAt,
  ...(removedAt !== undefined && { removedAt }),
  ...(example && { example }),
})

/** Reads the list again. */
export async function listAgain(): Promise<void> {
  const place = await cellar()
  const found = await place.list().catch((error: unknown) => {
    if (!(error instanceof StorageError)) throw error
    return undefined // a newer version has the database: useMaps says so, and the list stays as it was
  })
  if (!found) return
  const rows = found.map(summaryOf).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  const maps = rows.filter(({ removedAt }) => removedAt === undefined)
  useListed.setState({ ready: true, maps, bin: rows.filter(({ removedAt }) => removedAt !== undefined) })
}

/** After something changed in the list: shows it here and in other tabs. */
export async function listChanged(): Promise<void> {
  others?.postMessage('maps')
  await listAgain()
  const { maps, bin } = useListed.getState()
  rememberMaps(maps.length + bin.length > 0)
  if (useDevice.getState().store === 'forgotten') useDevice.setState({ store: 'ok' })
}
