import { useEffect, useMemo } from 'react'
import { cellar } from './cellarDoor.ts'
import { useDevice } from './device.ts'
import { writeDraft, writeKept } from './deviceWrites.ts'
import { useOpened } from './opened.ts'
import { useTyping } from './typing.ts'

/** Text typed into a field that isn't part of the map yet. */
export interface Draft {
  /** What was typed and not committed, maybe before a crash. */
  readonly draft: string | undefined
  /** Keeps what is typed now: on disk within a second, and until it is dropped nothing says "opgeslagen". */
  keep(text: string): void
  /** It is committed or given up. On disk it goes only once the edit that takes its place is there. */
  drop(): void
}

/** The draft of a field of the open map, such as `actors/ID/note`. */
export function useDraft(field: string): Draft {
  const mapId = useOpened(({ map }) => map?.info.id as string | undefined) ?? ''
  const key = `${mapId}/${field}`
  const draft = useDevice(({ drafts }) => drafts.get(key))
  const differs = draft !== undefined
  useEffect(() => (differs ? enterField(key) : undefined), [differs, key])
  return useMemo(
    () => ({
      draft,
      keep: text => {
        setDraft(key, text)
        writeDraft(key, mapId)
      },
      drop: () => {
        if (!useDevice.getState().drafts.has(key)) return
        setDraft(key, undefined)
        writeDraft(key, mapId)
      },
    }),
    [draft, key, mapId],
  )
}

/** Lets go of these drafts of a map for good, also of one that is just being written. */
export function forgetDrafts(keys: Iterable<string>, mapId: string): void {
  for (const key of keys) {
    setDraft(key, undefined)
    writeDraft(key, mapId)
  }
}

function setDraft(key: string, text: string | undefined): void {
  const drafts = new Map(useDevice.getState().drafts)
  if (text === undefined) drafts.delete(key)
  else drafts.set(key, text)
  useDevice.setState({ drafts })
}

/** A field on screen now has a text that differs from the map; the answer ends that. */
function enterField(key: string): () => void {
  const count = (by: number) => {
    const fields = new Map(useTyping.getState().fields)
    const n = (fields.get(key) ?? 0) + by
    if (n > 0) fields.set(key, n)
    else fields.delete(key)
    useTyping.setState({ fields })
  }
  count(1)
  return () => count(-1)
}

/** Something small kept for this device: a choice, a preference. `ready` is false until it has been read. */
export function useKept<T>(key: string, initial: T): [value: T, keep: (value: T) => void, ready: boolean] {
  const value = useDevice(({ kept }) => (kept.has(key) ? (kept.get(key) as T) : initial))
  const ready = useDevice(device => device.ready)
  useEffect(() => void cellar(), [])
  const keep = useMemo(() => (next: T) => keepForDevice(key, next), [key])
  return [value, keep, ready]
}

/** The same, for who isn't a component. */
export function keepForDevice(key: string, value: unknown): void {
  useDevice.setState(({ kept }) => ({ kept: new Map(kept).set(key, value) }))
  writeKept(key, value)
}
