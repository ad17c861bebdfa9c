import type { Actor } from '#model/records.ts'
import type { Sector } from '#model/vocabulary.ts'

/** Sectors in the order in which they start round the drawing: own circle at the left, the municipality opposite. */
export const FAMILIES: readonly Sector[] = [
  'own',
  'advocacy',
  'advice',
  'government',
  'politics',
  'officials',
  'services',
  'public',
]

/** The family of actors whose sector is not known: they stand with nobody in particular. */
export const OTHERS: number = FAMILIES.length

/** Number of the family an actor stands with on the drawing. */
export const familyOf = (actor: Pick<Actor, 'sector'>): number =>
  actor.sector ? FAMILIES.indexOf(actor.sector) : OTHERS
