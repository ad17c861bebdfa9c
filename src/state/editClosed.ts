import type { Change } from '#model/change.ts'
import type { NetworkMap } from '#model/records.ts'
import type { Cellar } from '#storage/cellar.ts'
import { StorageError } from '#storage/storageError.ts'
import { changed, exact } from './exact.ts'
import { edited, type History, historyOf } from './history.ts'
import { keep, readyToKeep, TAB } from './keeping.ts'
import { takeMap } from './mapLock.ts'
import { edit } from './mapStore.ts'
import { useOpened } from './opened.ts'
import { newestOf } from './queues.ts'

/** Edits a map that need not be open, as one edit that can be undone. Rejects with a StorageError when it can't be kept. */
export async function editMap(mapId: string, label: string, command: (map: NetworkMap) => Change): Promise<void> {
  const { map, opening } = useOpened.getState()
  if (map?.info.id === (mapId as string)) {
    if (opening.state !== 'open') throw new StorageError(opening.state === 'newer' ? 'newer' : 'otherTab')
    edit(label, command)
    return
  }
  const place = await readyToKeep()
  const hold = place.lasting ? await takeMap(mapId) : undefined
  try {
    if (hold && !hold.held) throw new StorageError('otherTab')
    const { map: before, history, waits } = await asItIs(place, mapId)
    const change = exact(before, command(before))
    if (change.length === 0) return
    const done = edited(history, label, change)
    const after = changed(before, change)
    if (waits) keep(after, done.history, done.deed)
    else await place.save(after.info, [{ ...done.deed, mapId, tab: TAB, at: after.info.updatedAt }])
  } finally {
    hold?.letGo()
  }
}

interface AsItIs {
  readonly map: NetworkMap
  readonly history: History
  /** Whether some of it isn't on disk yet. */
  readonly waits: boolean
}

async function asItIs(place: Cellar, mapId: string): Promise<AsItIs> {
  const newest = newestOf(mapId)
  if (newest) return { map: newest.map, history: newest.history, waits: true }
  const found = await place.load(mapId)
  if (!found) throw new StorageError('missing')
  if (!found.whole) throw new StorageError('unreadable')
  return { map: found.map, history: historyOf(found.row.manifest), waits: false }
}
