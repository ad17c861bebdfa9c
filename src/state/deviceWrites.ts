import { StorageError } from '#storage/storageError.ts'
import { cellar } from './cellarDoor.ts'
import { useDevice } from './device.ts'
import { quiet } from './queues.ts'
import { useTyping } from './typing.ts'

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
      await (await cellar()).putDraft(key, text)
      if (draft() === text) return
      await new Promise(resolve => setTimeout(resolve, PAUSE))
    }
  }
  follow(
    write().finally(() => busy.delete(key)),
    () => writeDraft(key, mapId),
  )
}

/** Writes something small for this device. */
export function writeKept(key: string, value: unknown): void {
  const write = async () => (await cellar()).putKept(key, value)
  follow(write(), () => writeKept(key, useDevice.getState().kept.get(key)))
}

/** Counts a write while it is under way; one that fails shows, and is tried again. */
function follow(write: Promise<void>, again: () => void): void {
  useTyping.setState(({ writing }) => ({ writing: writing + 1 }))
  write.then(
    () => useTyping.setState(({ writing, fields }) => ({ writing: writing - 1, fields }), true),
    (error: unknown) => {
      const trouble = error instanceof StorageError ? error.reason : 'unavailable'
      useTyping.setState(({ writing }) => ({ writing: writing - 1, trouble }))
      if (trouble !== 'newer') setTimeout(again, RETRY)
    },
  )
}
