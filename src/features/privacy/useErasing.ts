import { useState } from 'react'
import type { RecordKey } from '#model/commands/eraseRecords.ts'
import { eraseForGood, type NotErased } from '#state/erasing.ts'
import { currentMap } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { leaveGone } from '#state/openRecord.ts'
import { select } from '#state/view.ts'

/** How erasing for good goes. */
interface Erasing {
  readonly busy: boolean
  /** Why it wasn't done: everything is as it was. */
  readonly why: NotErased | undefined
  readonly erase: (keys: readonly RecordKey[]) => Promise<void>
}

/** Erases for good, closes the dialog and says so; or stays open and tells why not. */
export function useErasing(done: string, onClose: () => void): Erasing {
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<NotErased>()
  const [fault, setFault] = useState<{ readonly error: unknown }>()
  if (fault) throw fault.error
  const erase = async (keys: readonly RecordKey[]) => {
    setBusy(true)
    setWhy(undefined)
    const went = await eraseForGood(keys).catch((error: unknown) => {
      setFault({ error })
      return 'other' as const
    })
    setBusy(false)
    setWhy(went)
    if (went !== undefined) return
    onClose()
    select([])
    const map = currentMap()
    if (map) leaveGone(map)
    say({ text: done })
  }
  return { busy, why, erase }
}
