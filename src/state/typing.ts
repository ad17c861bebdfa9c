import { create } from 'zustand'
import type { StorageReason } from '#storage/storageError.ts'

/** Texts being typed, as far as saving is concerned. */
export interface Typing {
  /** Fields on screen whose text differs from the map. */
  readonly fields: ReadonlyMap<string, number>
  /** Drafts and choices on their way to disk. */
  readonly writing: number
  /** How many of those the disk has been busy with for too long. */
  readonly slow: number
  /** Why a draft or a choice could not be kept, by its name; until that same one is. */
  readonly troubles: ReadonlyMap<string, StorageReason>
}

/** What is being typed now. */
export const useTyping = create<Typing>(() => ({ fields: new Map(), writing: 0, slow: 0, troubles: new Map() }))
