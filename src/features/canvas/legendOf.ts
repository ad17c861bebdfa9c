import type { Link, NetworkMap } from '#model/records.ts'
import { ACTOR_KINDS, type ActorKind, type Level, MUTUAL_LINK_TYPES, SECTORS, type Sector } from '#model/vocabulary.ts'

/** What the width of a line says; the thinnest line is also drawn where it is not known. */
export type StrengthMeant = 'little' | 'unknown' | 'littleOrUnknown' | 'usual' | 'well'

/** What the drawing of this map has in it, and so what there is to explain. */
export interface LegendEntries {
  readonly kinds: readonly (ActorKind | 'unknown')[]
  readonly self: boolean
  readonly seat: boolean
  readonly sectors: readonly Sector[]
  /** Whether there is a box without a sector, or with one of a file that nobody knows. */
  readonly noSector: boolean
  readonly formalities: readonly ('formal' | 'informal' | 'unknown')[]
  /** How wide the lines are: how well people know each other. */
  readonly strengths: readonly { readonly width: Level; readonly means: StrengthMeant }[]
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
    noSector: sectors.has(undefined),
    formalities: (['formal', 'informal', 'unknown'] as const).filter(formality => formalities.has(formality)),
    strengths: strengthsOf(links),
    oneWay: links.some(link => link.type !== 'unknown' && !MUTUAL_LINK_TYPES.includes(link.type)),
  }
}

/** The widths on the drawing; nothing when none of them says anything. */
function strengthsOf(links: readonly Link[]): LegendEntries['strengths'] {
  const found = new Set(links.map(({ strength }) => strength))
  if (found.size === 0 || (found.size === 1 && found.has(undefined))) return []
  const thin = found.has(undefined) ? (found.has(1) ? 'littleOrUnknown' : 'unknown') : 'little'
  const widths = [
    { width: 1, means: thin, occurs: found.has(1) || found.has(undefined) },
    { width: 2, means: 'usual', occurs: found.has(2) },
    { width: 3, means: 'well', occurs: found.has(3) },
  ] as const
  return widths.filter(({ occurs }) => occurs).map(({ width, means }) => ({ width, means }))
}
