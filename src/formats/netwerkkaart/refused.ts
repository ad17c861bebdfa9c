import type { Refusal } from './report.ts'

/** Thrown inside this room only, and caught at its door. */
export class Refused extends Error {
  readonly reason: Refusal
  constructor(reason: Refusal) {
    super(reason.code)
    this.reason = reason
  }
}

/** Ends the reading: the file can't be opened. */
export function refuse(reason: Refusal): never {
  throw new Refused(reason)
}
