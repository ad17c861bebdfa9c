import { StorageError } from '#storage/storageError.ts'

/** Why something was not kept, as far as a person can do something about it. Any other error is a fault, thrown on. */
export function whyNotKept(error: unknown): 'full' | 'newer' | 'otherTab' | 'other' {
  if (!(error instanceof StorageError)) throw error
  const { reason } = error
  return reason === 'full' || reason === 'newer' || reason === 'otherTab' ? reason : 'other'
}
