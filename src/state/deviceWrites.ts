import { StorageError, type StorageReason } from '#storage/storageError.ts'
import { cellar } from './cellarDoor.ts'
import { useDevice } from './device.ts'
import { PATIENCE, quiet } from './queues.ts'
import { type Typing, useTyping } from './typing.ts'

/** Between two writes of one draft, in milliseconds; a letter typed is on disk well within a second. */
const PAUSE = 250
const RETRY = 10_000

const busy = new Set<string>()

/** Brings the draft on disk in step with the one in memory: at once, then as long as they differ. */
export function writeDraft(key: string, mapId: string): void {
  if (busy.has(key)) return
  busy.add(key)
  const draft = () => useDevice.getState().drafts.get(key)
  const write = async () => {
    for (;;) {
      await undefined // the edit that takes its place is made in this same task
      if (draft() === undefined) await quiet(mapId)
      const text = draft()
      await timed(cellar().then(place => place.putDraft(key, text)))
      if (draft() === text) return
      await new Promise(resolve => setTimeout(resolve, PAUSE))
    }
  }
  follow(
    `draft ${key}`,
    write().finally(() => busy.delete(key)),
    () => writeDraft(key, mapId),
  )
}

/** Writes something small for this device. */
export function writeKept(key: string, value: unknown): void {
  const write = timed(cellar().then(place => place.putKept(key, value)))
  follow(`kept ${key}`, write, () => writeKept(key, useDevice.getState().kept.get(key)))
}

/** Counts a write while it is under way; one that fails shows until that same one is there, and is tried again. */
function follow(name: string, write: Promise<void>, again: () => void): void {
  useTyping.setState(({ writing }) => ({ writing: writing + 1 }))
  const ended = (trouble: StorageReason | undefined) =>
    useTyping.setState(({ writing, troubles }) => ({
      writing: writing - 1,
      troubles: withTrouble(troubles, name, trouble),
    }))
  write.then(
    () => ended(undefined),
    (error: unknown) => {
      const trouble = error instanceof StorageError ? error.reason : 'unavailable'
      ended(trouble)
      if (trouble !== 'newer') setTimeout(again, RETRY)
    },
  )
}

function withTrouble(known: Typing['troubles'], name: string, trouble: StorageReason | undefined): Typing['troubles'] {
  const troubles = new Map(known)
  if (trouble === undefined) troubles.delete(name)
  else troubles.set(name, trouble)
  return troubles
}

/** Counts what the disk hasn't done within 5 seconds as slow, until it has. */
async function timed(done: Promise<void>): Promise<void> {
  const count = (by: number) => useTyping.setState(({ slow }) => ({ slow: slow + by }))
  let late = false
  const clock = setTimeout(() => {
    late = true
    count(1)
  }, PATIENCE)
  try {
    await done
  } finally {
    clearTimeout(clock)
    if (late) count(-1)
  }
}
