import { create } from 'zustand'

/**
 * How maps are kept here. `memory`: the browser keeps nothing. `newer`: a newer version of the app has been here.
 * `unreadable`: there is a database, and it can't be read. `forgotten`: there were maps, and the browser threw them away.
 */
export type StoreState = 'ok' | 'memory' | 'newer' | 'unreadable' | 'forgotten'

interface Device {
  readonly store: StoreState
  /** Whether all of this has been read. */
  readonly ready: boolean
  /** Texts typed that aren't part of a map yet, by map and field. */
  readonly drafts: ReadonlyMap<string, string>
  /** Choices and preferences, by name. */
  readonly kept: ReadonlyMap<string, unknown>
}

/** What this device has, apart from maps. */
export const useDevice = create<Device>(() => ({ store: 'ok', ready: false, drafts: new Map(), kept: new Map() }))
