import type { NetworkMap } from '#model/records.ts'
import type { Cellar } from '#storage/cellar.ts'
import { StorageError } from '#storage/storageError.ts'
import { keepingText } from '#text/keeping.ts'
import { cellar, lockNewer, whenClosed } from './cellarDoor.ts'
import type { Deed, History } from './history.ts'
import { headsOf, journalRows, onlyLoaded } from './history.ts'
import { say } from './messages.ts'
import { useOpened } from './opened.ts'
import { askToStay } from './persist.ts'
import { newestOf, type Queue, queueOf, type Snapshot, setQueue, useQueues, type Work } from './queues.ts'

/** Which tab this is, in the journal. */
export const TAB: string = crypto.randomUUID()

const RETRY = 10_000
let place: Cellar | undefined

/** Opens the cellar, so that `keep` can start writing in the very task of an edit. */
export async function readyToKeep(): Promise<Cellar> {
  place = await cellar()
  return place
}

/** Writes what was just done to a map. Nobody waits for it; useSaving tells how it goes. */
export function keep(map: NetworkMap, history: History, deed: Deed): void {
  const mapId: string = map.info.id
  const row = { ...deed, mapId, tab: TAB, at: map.info.updatedAt }
  const work: Work = { row, map, history, since: performance.now() }
  setQueue(mapId, queue => ({ ...queue, waiting: [...queue.waiting, work] }))
  const { trouble, writing } = queueOf(mapId)
  if (trouble === undefined) write(mapId, [work])
  else if (writing === 0) writeAll(mapId)
}

/** Tries again to write all that waits. */
export function retrySaving(): void {
  for (const [mapId, { writing }] of useQueues.getState().queues) if (writing === 0) writeAll(mapId)
}

function writeAll(mapId: string): void {
  const { lost, waiting } = queueOf(mapId)
  if (lost) rewrite(newestOf(mapId) ?? lost)
  else write(mapId, waiting)
}

function write(mapId: string, works: readonly Work[]): void {
  const last = works.at(-1)
  if (!last || !place) return
  attempt(
    mapId,
    works,
    place.save(
      last.map.info,
      works.map(({ row }) => row),
    ),
  )
}

/** Follows one transaction: what it wrote waits no more, what it couldn't write stays. */
function attempt(mapId: string, works: readonly Work[], done: Promise<void>): void {
  setQueue(mapId, queue => ({ ...queue, writing: queue.writing + 1, broken: queue.writing > 0 && queue.broken }))
  const went = (outcome: (queue: Queue) => Queue) => {
    setQueue(mapId, queue => ({ ...outcome(queue), writing: queue.writing - 1 }))
    if (queueOf(mapId).writing === 0) settled(mapId)
  }
  done.then(
    () => {
      went(queue => wrote(queue, works))
      void askToStay()
    },
    (error: unknown) => went(queue => failed(queue, error)),
  )
}

function wrote({ trouble: _trouble, lost: _lost, ...queue }: Queue, works: readonly Work[]): Queue {
  return { ...queue, waiting: queue.waiting.filter(work => !works.includes(work)), failed: 0 }
}

function failed(queue: Queue, error: unknown): Queue {
  if (queue.broken) return queue
  const trouble = error instanceof StorageError ? error.reason : 'unavailable'
  return { ...queue, trouble, broken: true, failed: queue.failed + 1 }
}

/** Nothing is under way: what now? */
function settled(mapId: string): void {
  const queue = queueOf(mapId)
  const newest = newestOf(mapId)
  if (!newest) return
  const next = remedy(queue)
  if (next === 'again') writeAll(mapId)
  if (next === 'rewrite') rewrite(newest)
  if (next === 'look' && queue.trouble === 'newer') lockNewer()
  if (next === 'look' && queue.trouble === 'otherTab') lockOtherTab(mapId)
  if (next === 'wait') setTimeout(retrySaving, RETRY)
}

/** What helps against the trouble of the last round: the first time most of it can be put right at once. */
function remedy({ trouble, failed: rounds }: Queue): 'again' | 'rewrite' | 'look' | 'wait' {
  if (trouble === undefined) return 'again' // came in while an earlier trouble was being put right
  switch (trouble) {
    case 'newer':
    case 'otherTab':
      return 'look'
    case 'gone':
    case 'behind':
    case 'missing':
      return rounds < 3 ? 'rewrite' : 'wait'
    case 'full':
      return 'wait'
    case 'unavailable':
    case 'unreadable':
    case 'exists':
      return rounds < 2 ? 'again' : 'wait' // the browser closed the database: the next attempt opens it again
  }
}

/** Another tab wrote on this map while we had it: look, don't touch; what we have can still be saved as a file. */
function lockOtherTab(mapId: string): void {
  const { map } = useOpened.getState()
  if (map?.info.id === (mapId as string)) useOpened.setState({ opening: { state: 'otherTab', mapId } })
}

/** The disk lost this map: writes all of it again, from memory, and says so. Tried until it is there. */
function rewrite({ map, history }: Snapshot): void {
  const mapId: string = map.info.id
  setQueue(mapId, queue => ({ ...queue, lost: { map, history } }))
  const left = onlyLoaded(history)
  const rows = journalRows(left).map(deed => ({ ...deed, mapId, tab: TAB, at: map.info.updatedAt }))
  if (!place) return
  const done = place.rewrite(map, rows, headsOf(left)).then(() => {
    const { map: open, history: now } = useOpened.getState()
    if (open?.info.id === map.info.id) useOpened.setState({ history: onlyLoaded(now) })
    say({ kind: 'problem', text: keepingText.rewritten })
  })
  attempt(mapId, queueOf(mapId).waiting, done)
}

/** Whether the open map is still on disk, after the browser closed the database or someone comes back to this tab. */
async function lookWhetherThere(): Promise<void> {
  const { map, history, opening } = useOpened.getState()
  if (!map || opening.state !== 'open' || !place?.lasting || newestOf(map.info.id)) return retrySaving()
  try {
    await place.check()
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    if (error.reason === 'newer') lockNewer()
    if (error.reason === 'gone' && useOpened.getState().map === map) rewrite({ map, history })
  }
}

whenClosed(() => void setTimeout(lookWhetherThere))
globalThis.addEventListener?.('online', retrySaving)
globalThis.document?.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void lookWhetherThere()
})
