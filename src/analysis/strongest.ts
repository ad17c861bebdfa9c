import type { Link } from '#model/records.ts'
import { byCodeUnit } from './order.ts'

/** Which links a route may use: any contact link, only official ones, or only unofficial ones. */
export type Allowed = 'any' | 'formal' | 'informal'

/** Whether a route that allows only these may use this link. Of unknown formality only where any will do. */
export const isAllowed = (link: Link, allowed: Allowed): boolean => allowed === 'any' || link.formality === allowed

/** How well two know each other by this link; unknown counts as a little. */
export const strengthOf = (link: Link): number => link.strength ?? 1

const FORMALITY_RANK = { formal: 0, informal: 1, unknown: 2 } as const

/** The stronger of two links between the same two; equally strong: official, unofficial, unknown, then the lowest id. */
export function stronger(a: Link | undefined, b: Link): Link {
  if (!a) return b
  const difference =
    strengthOf(b) - strengthOf(a) ||
    FORMALITY_RANK[a.formality ?? 'unknown'] - FORMALITY_RANK[b.formality ?? 'unknown'] ||
    byCodeUnit(a.id, b.id)
  return difference <= 0 ? a : b
}
