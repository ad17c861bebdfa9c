import type { Cellar, Loaded } from '#storage/cellar.ts'
import { StorageError } from '#storage/storageError.ts'
import { useDevice } from './device.ts'
import { onErased } from './erasedNews.ts'
import { historyOf } from './history.ts'
import { readyToKeep } from './keeping.ts'
import { loadFurther } from './loadHistory.ts'
import { type Hold, takeMap } from './mapLock.ts'
import { forgetUndoOffer } from './messages.ts'
import { NO_HISTORY, NOTHING_OPEN, type Opening, useOpened } from './opened.ts'
import { newestOf, queueOf, quiet } from './queues.ts'

/** A map that is open in this tab, or on its way. */
interface Visit {
  readonly mapId: string
  readonly done: Promise<void>
  hold?: Hold
}

let visit: Visit | undefined

/** Opens a map in place of the one that is open. */
export function enterMap(mapId: string): Promise<void> {
  const { state } = useOpened.getState().opening
  if (visit?.mapId === mapId && state !== 'missing' && state !== 'unreadable') return visit.done
  leaveMap()
  useOpened.setState({ opening: { state: 'opening', mapId } })
  const coming: Visit = { mapId, done: Promise.resolve().then(() => come(coming)) }
  visit = coming
  return coming.done
}

/** Closes the open map. What of it isn't on disk yet still goes there; only then another tab may have it. */
export function leaveMap(): void {
  const left = visit
  visit = undefined
  useOpened.setState(NOTHING_OPEN)
  forgetUndoOffer() // on the next map it would take back something else
  if (left?.hold) void quiet(left.mapId).then(left.hold.letGo)
}

/** Another tab erased something for good: who only looks on here sees it no more. */
async function lookAgain(mapId: string): Promise<void> {
  const coming = visit
  const { opening } = useOpened.getState()
  if (coming?.mapId !== mapId || opening.state !== 'otherTab' || newestOf(mapId)) return
  await show(await readyToKeep(), coming, coming.hold?.held ?? false)
}
onErased(mapId => void lookAgain(mapId))

async function come(coming: Visit): Promise<void> {
  const { mapId } = coming
  const place = await readyToKeep()
  const hold = place.lasting ? await takeMap(mapId) : undefined
  if (visit !== coming) {
    hold?.letGo()
    return
  }
  if (hold) coming.hold = hold
  await show(place, coming, hold?.held ?? true)
  if (hold && !hold.held) void hold.freed.then(() => (visit === coming ? show(place, coming, true) : hold.letGo()))
}

/** Shows a map as it is now: in memory while some of it isn't on disk yet, else as it is on disk. */
async function show(place: Cellar, coming: Visit, held: boolean): Promise<void> {
  const { mapId } = coming
  const newest = newestOf(mapId)
  if (newest) {
    useOpened.setState({ opening: openingOf(mapId, held), map: newest.map, history: newest.history })
    return loadFurther()
  }
  const found = await place.load(mapId).catch((error: unknown) => {
    if (!(error instanceof StorageError)) throw error
    return error
  })
  if (visit !== coming) return
  if (found instanceof StorageError) {
    useOpened.setState({ opening: { state: 'unreadable', mapId } })
    return
  }
  if (!found || found.row.removedAt !== undefined) {
    useOpened.setState({ ...NOTHING_OPEN, opening: { state: 'missing', mapId, inBin: found !== undefined } })
    return
  }
  const opening = found.whole ? openingOf(mapId, held) : damagedOf(found)
  const history = opening.state === 'open' ? historyOf(found.row.manifest) : NO_HISTORY
  useOpened.setState({ opening, map: found.map, history })
  loadFurther()
}

/** Whether we may change a map that is whole: not after a newer version, nor while or after another tab wrote on it. */
function openingOf(mapId: string, held: boolean): Opening {
  if (useDevice.getState().store === 'newer') return { state: 'newer', mapId }
  const free = held && queueOf(mapId).trouble !== 'otherTab'
  return { state: free ? 'open' : 'otherTab', mapId }
}

const damagedOf = ({ row, found }: Loaded): Opening => ({
  state: 'damaged',
  mapId: row.id,
  expected: row.manifest.counts,
  found,
})
