import { create } from 'zustand'
import type { NetworkMap } from '#model/records.ts'
import type { JournalRow } from '#storage/rows.ts'
import type { StorageReason } from '#storage/storageError.ts'
import type { History } from './history.ts'

/** A map and its history at one moment. */
export interface Snapshot {
  readonly map: NetworkMap
  readonly history: History
}

/** Something done that isn't on disk yet, with the map right after it. */
export interface Work extends Snapshot {
  readonly row: JournalRow
  /** By the clock that only runs on, in milliseconds. */
  readonly since: number
}

/** What of one map isn't on disk yet, in order, and how writing it goes. */
export interface Queue {
  readonly waiting: readonly Work[]
  /** Transactions under way. */
  readonly writing: number
  /** Why the last round of transactions failed; absent once one went well. */
  readonly trouble?: StorageReason
  /** Whether the round under way has failed already: those behind a failed one fail too, and only the first knows why. */
  readonly broken: boolean
  /** Rounds that failed since one went well. */
  readonly failed: number
  /** The disk lost this map: all of it has to be written again, and until it is nothing of it is saved. */
  readonly lost?: Snapshot
}

interface Queues {
  readonly queues: ReadonlyMap<string, Queue>
  /** The oldest one has been waiting for too long. */
  readonly slow: boolean
}

/** Per map, what isn't on disk yet. A map that isn't here is saved. */
export const useQueues = create<Queues>(() => ({ queues: new Map(), slow: false }))

const EMPTY: Queue = { waiting: [], writing: 0, broken: false, failed: 0 }

export const queueOf = (mapId: string): Queue => useQueues.getState().queues.get(mapId) ?? EMPTY

/** Changes the queue of one map; an empty one goes. */
export function setQueue(mapId: string, change: (queue: Queue) => Queue): void {
  const queues = new Map(useQueues.getState().queues)
  const queue = change(queues.get(mapId) ?? EMPTY)
  if (queue.waiting.length === 0 && queue.writing === 0 && !queue.lost) queues.delete(mapId)
  else queues.set(mapId, queue)
  useQueues.setState({ queues })
  watchClock()
}

/** How long something may wait before it isn't said to be on its way any more, in milliseconds. */
export const PATIENCE = 5000
let clock: ReturnType<typeof setTimeout> | undefined

/** Keeps `slow` true: whether something has been waiting for 5 seconds. */
function watchClock(): void {
  clearTimeout(clock)
  const waiting = [...useQueues.getState().queues.values()].flatMap(queue => queue.waiting.slice(0, 1))
  const oldest = Math.min(...waiting.map(({ since }) => since))
  const left = oldest + PATIENCE - performance.now()
  const slow = left <= 0
  if (useQueues.getState().slow !== slow) useQueues.setState({ slow })
  if (!slow && waiting.length > 0) clock = setTimeout(watchClock, left)
}

/** The newest of a map that isn't all on disk yet. */
export function newestOf(mapId: string): Snapshot | undefined {
  const { waiting, lost } = queueOf(mapId)
  return waiting.at(-1) ?? lost
}

/** Lets go of all that waits: nobody wants it any more. */
export const dropWaiting = (mapId: string): void =>
  setQueue(mapId, ({ lost: _, ...queue }) => ({ ...queue, waiting: [] }))

/** Whether all of this map is on disk. */
export const isQuiet = (mapId: string): boolean => !useQueues.getState().queues.has(mapId)

/** When nothing of this map waits any more. */
export const quiet = (mapId: string): Promise<void> => until(() => isQuiet(mapId))

/** When nothing of this map is on its way to disk: it is there, or it couldn't be written, or it takes too long. */
export const settledDown = (mapId: string): Promise<void> =>
  until(() => isQuiet(mapId) || useQueues.getState().slow || queueOf(mapId).trouble !== undefined)

function until(isSo: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const look = () => {
      if (!isSo()) return
      stop()
      resolve()
    }
    const stop = useQueues.subscribe(look)
    look()
  })
}
