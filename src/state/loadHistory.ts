import { cellar } from './cellarDoor.ts'
import { type History, withLater, withOlder } from './history.ts'
import { useOpened } from './opened.ts'
import { newestOf } from './queues.ts'

/** With fewer than this to undo or redo at hand, more is read. */
const FEW = 20
/** With more than this at hand, the oldest are let go: they are on disk. */
const MANY = 2000

let loading = false
let afterwards: { readonly mapId: string; readonly act: () => void }[] = []

/** Reads more of the journal when what is loaded runs short. `then` is for who knows that there is more: done once it is there. */
export function loadFurther(then?: () => void): void {
  const { map, history } = useOpened.getState()
  if (!map) return
  const mapId: string = map.info.id
  if (then) afterwards.push({ mapId, act: then })
  if (loading) return
  const { past, older, future, later } = history
  if (older !== null && past.length < FEW) void load(mapId, older, withOlder)
  else if (later !== null && future.length < FEW) void load(mapId, later, withLater)
}

async function load(mapId: string, from: number, add: typeof withOlder): Promise<void> {
  loading = true
  try {
    const rows = await (await cellar()).chain(mapId, from)
    const { map, history } = useOpened.getState()
    if (map?.info.id === (mapId as string)) useOpened.setState({ history: add(history, rows, from) })
  } finally {
    loading = false
  }
  const acts = afterwards
  afterwards = []
  const open: string | undefined = useOpened.getState().map?.info.id
  for (const { mapId: of, act } of acts) if (of === open) act() // never on another map, opened in the meantime
  loadFurther()
}

/** Lets go of the oldest edits, once they are on disk; they are read again when someone undoes that far. */
export function shortened(history: History, mapId: string): History {
  if (history.past.length <= MANY || newestOf(mapId)) return history
  const past = history.past.slice(-MANY / 2)
  const older = history.past.at(-MANY / 2 - 1)?.revision ?? history.older
  return { ...history, past, older }
}
