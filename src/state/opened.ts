import { create } from 'zustand'
import type { NetworkMap } from '#model/records.ts'
import type { Counts } from '#storage/rows.ts'
import type { History } from './history.ts'

/** How opening a map went. */
export type Opening =
  | { readonly state: 'none' }
  | { readonly state: 'opening'; readonly mapId: string }
  | { readonly state: 'open'; readonly mapId: string }
  /** No such map on this device, or it is in the bin. */
  | { readonly state: 'missing'; readonly mapId: string; readonly inBin: boolean }
  /** Not everything that was written is there: read-only, with how many records there should be and are. */
  | { readonly state: 'damaged'; readonly mapId: string; readonly expected: Counts; readonly found: Counts }
  /** Open in another tab: read-only until that one closes. */
  | { readonly state: 'otherTab'; readonly mapId: string }
  /** A newer version of the app has been here: read-only until a reload. */
  | { readonly state: 'newer'; readonly mapId: string }
  | { readonly state: 'unreadable'; readonly mapId: string }

interface Opened {
  readonly opening: Opening
  readonly map: NetworkMap | undefined
  readonly history: History
}

export const NO_HISTORY: History = { revision: 0, past: [], older: null, future: [], later: null }
export const NOTHING_OPEN: Opened = { opening: { state: 'none' }, map: undefined, history: NO_HISTORY }

/** The maps of which something is being erased for good: until that is done nobody edits them. */
export const beingErased = new Set<string>()

/** The open map and how it got here. */
export const useOpened = create<Opened>(() => NOTHING_OPEN)
