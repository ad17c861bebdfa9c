/** Why something could not be kept. */
export type StorageReason =
  /** The device is full. */
  | 'full'
  /** A newer version of the app has been here. */
  | 'newer'
  /** The browser keeps nothing, or not now. */
  | 'unavailable'
  /** Our records can't be read. */
  | 'unreadable'
  /** The browser threw everything away. */
  | 'gone'
  /** Another tab has this map. */
  | 'otherTab'
  /** An earlier edit isn't there yet. */
  | 'behind'
  /** A map with this id is here already. */
  | 'exists'
  /** There is no such map. */
  | 'missing'

/** Something could not be kept or read; the disk is as it was before. */
export class StorageError extends Error {
  readonly reason: StorageReason
  constructor(reason: StorageReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause })
    this.name = 'StorageError'
    this.reason = reason
  }
}
