import { create } from 'zustand'
import { copyFragment, type Fragment } from '#model/fragment.ts'
import type { ActorId } from '#model/records.ts'
import { onErased } from './erasedNews.ts'
import { currentMap } from './mapStore.ts'

const useCopied = create<{ readonly fragment: Fragment | undefined }>(() => ({ fragment: undefined }))

/** *Kopiëren*: keeps these actors with the links among them, to paste here or on another map; their names go to other programs. */
export function copyActors(ids: Iterable<ActorId>): void {
  const map = currentMap()
  if (!map) return
  const fragment = copyFragment(map, ids)
  if (fragment.actors.length === 0) return
  useCopied.setState({ fragment })
  navigator.clipboard?.writeText(fragment.actors.map(({ name }) => name).join('\n')).catch(() => undefined) // refused: pasting inside the app still works
}

/** Lets go of what was copied: it may hold who is erased for good. */
export const forgetCopied = (): void => useCopied.setState({ fragment: undefined })
onErased(forgetCopied)

/** What *Plakken* would put on the map. */
export const copiedFragment = (): Fragment | undefined => useCopied.getState().fragment
export const useCopiedFragment = (): Fragment | undefined => useCopied(({ fragment }) => fragment)
