/** Whether people stay at the organisation, or only get help from it. */
export type CareKind = 'residential' | 'ambulant'

/** From how many workers on a care organisation has a client council, as the source document states it. */
export const COUNCIL_FROM: Readonly<Record<CareKind, number>> = { residential: 10, ambulant: 25 }

/**
 * Whether a care organisation has to have a client council by the source document. `edge`: at this number the source
 * says yes, while the law asks for more than that.
 */
export function clientCouncil(care: CareKind, workers: number): 'needed' | 'edge' | 'notNeeded' {
  if (workers < COUNCIL_FROM[care]) return 'notNeeded'
  return workers === COUNCIL_FROM[care] ? 'edge' : 'needed'
}
