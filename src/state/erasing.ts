import { applyChange } from '#model/change.ts'
import { eraseRecords, type RecordKey } from '#model/commands/eraseRecords.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import type { Forgotten } from '#storage/forget.ts'
import { orphans } from '#storage/orphan.ts'
import type { JournalRow } from '#storage/rows.ts'
import { privacyText } from '#text/privacy.ts'
import { cellar } from './cellarDoor.ts'
import { forgetCopied } from './clipboard.ts'
import { useDevice } from './device.ts'
import { forgetDrafts } from './drafts.ts'
import { tellErased } from './erasedNews.ts'
import { TAB } from './keeping.ts'
import { listChanged } from './mapList.ts'
import { forgetSaid } from './messages.ts'
import { whyNotKept } from './notKept.ts'
import { beingErased, NO_HISTORY, useOpened } from './opened.ts'
import { isQuiet, settledDown } from './queues.ts'

/** Why nothing was erased: everything is as it was. `waiting`: the last work isn't on disk yet. */
export type NotErased = ReturnType<typeof whyNotKept> | 'waiting' | 'self'

/**
 * *Voorgoed wissen*: takes these off the open map, out of maps in the bin and out of all that could be taken back; without
 * any, only the past of the map goes. Whole or not at all; the answer tells why not.
 */
export async function eraseForGood(keys: readonly RecordKey[]): Promise<NotErased | undefined> {
  const { map, opening } = useOpened.getState()
  if (!map || opening.state !== 'open') return 'otherTab'
  if (keys.some(({ table, id }) => table === 'actors' && map.actors.get(id as ActorId)?.self)) return 'self'
  const mapId: string = map.info.id
  if (beingErased.has(mapId)) return 'waiting'
  beingErased.add(mapId)
  try {
    await settledDown(mapId)
    const now = useOpened.getState()
    if (now.map?.info.id !== map.info.id || !isQuiet(mapId)) return 'waiting'
    const forgotten = forgottenOf(now.map, now.history.revision + 1, keys)
    const drafts = await (await cellar()).forget(forgotten)
    letGo(forgotten, drafts)
  } catch (error) {
    return whyNotKept(error)
  } finally {
    beingErased.delete(mapId)
  }
  tellErased(mapId)
  await listChanged()
  return undefined
}

function forgottenOf(map: NetworkMap, revision: number, keys: readonly RecordKey[]): Forgotten {
  const at = new Date().toISOString()
  const change = eraseRecords(map, keys)
  const left = applyChange(map, change)
  const nothing = { change: [], prev: null, undoHead: null, redoHead: null }
  const label = privacyText.historyStarts
  const start: JournalRow = { mapId: map.info.id, revision, kind: 'start', label, ...nothing, tab: TAB, at }
  return { map: { ...left, info: { ...left.info, updatedAt: at } }, change, start, keys }
}

/** Lets go of all that this page still remembers. */
function letGo({ map, start: { revision }, keys }: Forgotten, onDisk: readonly string[]): void {
  if (useOpened.getState().map?.info.id === map.info.id) {
    useOpened.setState({ map, history: { ...NO_HISTORY, revision } })
  }
  // What was typed just now isn't on disk yet.
  const typed = [...useDevice.getState().drafts].map(([key, text]) => ({ key, text }))
  forgetDrafts(new Set([...onDisk, ...orphans(typed, [map], keys)]), map.info.id)
  forgetCopied()
  forgetSaid()
}

/** On which other maps of this device these stand, or whose past tells of them. */
export interface Elsewhere {
  readonly id: string
  readonly name: string
  readonly inBin: boolean
  /** False: it stands only in the past of that map. */
  readonly onMap: boolean
}

/** The other maps that these are on; none where that can't be read. */
export async function standsElsewhere(mapId: string, keys: readonly RecordKey[]): Promise<readonly Elsewhere[]> {
  const found = await (await cellar()).holding(keys).catch((error: unknown) => {
    whyNotKept(error) // any other error is a fault
    return []
  })
  return found
    .filter(({ row }) => row.id !== mapId)
    .map(({ row: { id, info, removedAt }, onMap }) => ({ id, name: info.name, inBin: removedAt !== undefined, onMap }))
}
