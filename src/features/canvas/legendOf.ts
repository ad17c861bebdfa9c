import type { NetworkMap } from '#model/records.ts'
import { ACTOR_KINDS, type ActorKind, MUTUAL_LINK_TYPES, SECTORS, type Sector } from '#model/vocabulary.ts'

/** What the drawing of this map has in it, and so what there is to explain. */
export interface LegendEntries {
  readonly kinds: readonly (ActorKind | 'unknown')[]
  readonly self: boolean
  readonly seat: boolean
  readonly sectors: readonly Sector[]
  readonly formalities: readonly ('formal' | 'informal' | 'unknown')[]
  readonly strong: boolean
  readonly oneWay: boolean
}

/** Only what occurs is explained. */
export function legendOf(map: NetworkMap): LegendEntries {
  const actors = [...map.actors.values()]
  const links = [...map.links.values()]
  const kinds = new Set(actors.filter(actor => !actor.self).map(actor => actor.kind))
  const sectors = new Set(actors.filter(actor => !actor.self).map(actor => actor.sector))
  const formalities = new Set(links.map(link => link.formality ?? 'unknown'))
  return {
    kinds: [...ACTOR_KINDS, 'unknown' as const].filter(kind => kinds.has(kind)),
    self: actors.some(actor => actor.self),
    seat: actors.some(actor => actor.placeholder),
    sectors: SECTORS.filter(sector => sectors.has(sector)),
    formalities: (['formal', 'informal', 'unknown'] as const).filter(formality => formalities.has(formality)),
    strong: links.some(link => link.strength === 3),
    oneWay: links.some(link => link.type !== 'unknown' && !MUTUAL_LINK_TYPES.includes(link.type)),
  }
}
