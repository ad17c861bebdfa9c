import { create } from 'zustand'
import type { Cellar } from '#storage/cellar.ts'
import { memoryCellar } from '#storage/memoryCellar.ts'

/** Where maps are kept here, and how that is. */
export type StoreState = 'ok' | 'memory' | 'newer' | 'unreadable' | 'forgotten'

export const useStore = create<{ readonly store: StoreState }>(() => ({ store: 'memory' }))

let opened: Promise<Cellar> | undefined

/** The cellar of this device, opened once. */
export function cellar(): Promise<Cellar> {
  opened ??= Promise.resolve(memoryCellar())
  return opened
}
