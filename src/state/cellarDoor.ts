import type { Cellar } from '#storage/cellar.ts'
import { newDatabase } from '#storage/database.ts'
import { deviceCellar } from '#storage/deviceCellar.ts'
import { memoryCellar } from '#storage/memoryCellar.ts'
import { StorageError } from '#storage/storageError.ts'
import { type StoreState, useDevice } from './device.ts'
import { hadMaps } from './hadMaps.ts'
import { useOpened } from './opened.ts'

const BIN_DAYS = 30
const DAY = 24 * 60 * 60 * 1000

let opening: Promise<Cellar> | undefined
const closedBells = new Set<() => void>()

/** The cellar of this device, opened once; where there is none, a place in memory. */
export function cellar(): Promise<Cellar> {
  opening ??= open()
  return opening
}

/** Does this whenever the browser has closed the database under us. */
export const whenClosed = (act: () => void): void => void closedBells.add(act)

async function open(): Promise<Cellar> {
  const closed = () => {
    for (const act of closedBells) act()
  }
  try {
    const place = await deviceCellar(newDatabase(), { newer: lockNewer, closed })
    await enter(place)
    return place
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    const place = memoryCellar()
    const keepsNothing = error.reason === 'unavailable' || error.reason === 'full'
    useDevice.setState({ store: keepsNothing ? 'memory' : 'unreadable', ready: true })
    return place
  }
}

async function enter(place: Cellar): Promise<void> {
  const store = await stateOf(place)
  const [drafts, kept] = await Promise.all([place.drafts(), place.kept()])
  useDevice.setState({ store, ready: true, drafts: new Map(drafts.map(({ key, text }) => [key, text])), kept })
}

async function stateOf(place: Cellar): Promise<StoreState> {
  try {
    await place.check()
    await place.emptyBin(new Date(Date.now() - BIN_DAYS * DAY).toISOString())
  } catch (error) {
    if (error instanceof StorageError && error.reason === 'newer') return 'newer'
    if (!(error instanceof StorageError && error.reason === 'full')) throw error // the bin can wait
  }
  const rows = await place.list()
  return rows.length === 0 && hadMaps() ? 'forgotten' : 'ok'
}

/** A newer version of the app has been here: look, don't touch. */
export function lockNewer(): void {
  useDevice.setState({ store: 'newer' })
  const { map } = useOpened.getState()
  if (map) useOpened.setState({ opening: { state: 'newer', mapId: map.info.id } })
}
