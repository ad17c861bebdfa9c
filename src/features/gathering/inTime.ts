import { talksAt } from '#analysis/talksAt.ts'
import type { Gathering } from '#model/dealings.ts'
import { type Day, inOrder, type NetworkMap } from '#model/records.ts'

/** Gatherings as they are listed: still to come, without a day, just been and not noted yet, and been. */
export interface InTime {
  readonly coming: readonly Gathering[]
  readonly undated: readonly Gathering[]
  readonly toNote: readonly Gathering[]
  readonly past: readonly Gathering[]
}

/** Soonest first for what comes; latest first for what has been. */
export function inTime(map: NetworkMap, today: Day): InTime {
  const all = inOrder(map.gatherings)
  const on = ({ on: day = '' }: Gathering) => day
  const dated = all
    .filter(({ on: day }) => day !== undefined)
    .sort((a, b) => (on(a) < on(b) ? -1 : on(a) > on(b) ? 1 : 0))
  const been = dated.filter(gathering => on(gathering) < today).reverse()
  const isNoted = ({ id }: Gathering) => talksAt(map, id).length > 0
  return {
    coming: dated.filter(gathering => on(gathering) >= today),
    undated: all.filter(({ on: day }) => day === undefined),
    toNote: been.filter(gathering => !isNoted(gathering)),
    past: been.filter(isNoted),
  }
}
