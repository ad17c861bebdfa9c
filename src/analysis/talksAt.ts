import type { ContactMoment } from '#model/dealings.ts'
import { type Id, inOrder, type NetworkMap } from '#model/records.ts'

/** The talks that were noted at a gathering, in their order. */
export const talksAt = (map: NetworkMap, gathering: Id<'gatherings'>): readonly ContactMoment[] =>
  inOrder(map.contactMoments).filter(talk => talk.gathering === gathering)
