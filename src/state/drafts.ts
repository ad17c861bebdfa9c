import { useCallback } from 'react'
import { create } from 'zustand'

const useDrafts = create<{ readonly drafts: ReadonlyMap<string, string> }>(() => ({ drafts: new Map() }))
const useThings = create<{ readonly things: ReadonlyMap<string, unknown> }>(() => ({ things: new Map() }))

/** Text typed into a field that isn't part of the map yet. */
export interface Draft {
  readonly draft: string | undefined
  keep(text: string): void
  drop(): void
}

function put(key: string, text: string | undefined): void {
  const drafts = new Map(useDrafts.getState().drafts)
  if (text === undefined) drafts.delete(key)
  else drafts.set(key, text)
  useDrafts.setState({ drafts })
}

/** The draft of a field of the open map, such as `actors/ID/note`. */
export function useDraft(key: string): Draft {
  const draft = useDrafts(({ drafts }) => drafts.get(key))
  const keep = useCallback((text: string) => put(key, text), [key])
  const drop = useCallback(() => put(key, undefined), [key])
  return { draft, keep, drop }
}

/** Something small kept for this device: a choice, a preference. `ready` is false until it has been read. */
export function useKept<T>(key: string, initial: T): [value: T, keep: (value: T) => void, ready: boolean] {
  const value = useThings(({ things }) => (things.has(key) ? (things.get(key) as T) : initial))
  const keep = useCallback(
    (next: T) => useThings.setState(({ things }) => ({ things: new Map(things).set(key, next) })),
    [key],
  )
  return [value, keep, true]
}
