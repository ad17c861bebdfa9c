import { create } from 'zustand'

/** Whether what is on screen is on this device. */
export interface Saving {
  readonly status: 'saved' | 'saving' | 'unsaved'
  readonly reason?: 'full' | 'memory' | 'newer' | 'slow' | 'otherTab' | 'unavailable'
}

export const useSavingStore = create<Saving>(() => ({ status: 'unsaved', reason: 'memory' }))

/** "Opslaan…", "Opgeslagen op dit apparaat" or "NIET opgeslagen": true at every moment. */
export const useSaving = (): Saving => useSavingStore()
