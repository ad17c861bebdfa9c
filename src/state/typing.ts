import { create } from 'zustand'
import type { StorageReason } from '#storage/storageError.ts'

/** Texts being typed, as far as saving is concerned. */
export interface Typing {
  /** Fields on screen whose text differs from the map. */
  readonly fields: ReadonlyMap<string, number>
  /** Drafts on their way to disk. */
  readonly writing: number
  /** Why the last draft could not be kept. */
  readonly trouble?: StorageReason
}

/** What is being typed now. */
export const useTyping = create<Typing>(() => ({ fields: new Map(), writing: 0 }))
