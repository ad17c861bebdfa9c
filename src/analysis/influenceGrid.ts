import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { inActorOrder, othersOn } from './order.ts'

/** Actors by how much influence they have and how important it is to them; 2 and 3 are high. */
export interface InfluenceGrid {
  /** Much influence, and important to them. */
  readonly collaborate: readonly ActorId[]
  /** Much influence only. */
  readonly keepSatisfied: readonly ActorId[]
  /** Important to them only. */
  readonly keepInformed: readonly ActorId[]
  readonly monitor: readonly ActorId[]
  /** One of the two isn't known. */
  readonly unknown: readonly ActorId[]
}

/** Who has influence, and for whom it is important (power and interest, as in a stakeholder analysis). */
export function influenceGrid(map: NetworkMap, today: Day): InfluenceGrid {
  const others = othersOn(map, today)
  const inField = (field: keyof InfluenceGrid) =>
    inActorOrder(
      map,
      others.filter(actor => fieldOf(actor) === field),
      today,
    )
  return {
    collaborate: inField('collaborate'),
    keepSatisfied: inField('keepSatisfied'),
    keepInformed: inField('keepInformed'),
    monitor: inField('monitor'),
    unknown: inField('unknown'),
  }
}

/** Which field an actor is in. */
export function fieldOf({ power, interest }: Actor): keyof InfluenceGrid {
  if (power === undefined || interest === undefined) return 'unknown'
  if (power >= 2) return interest >= 2 ? 'collaborate' : 'keepSatisfied'
  return interest >= 2 ? 'keepInformed' : 'monitor'
}

/** How many actors are best to begin with. */
export const MOST_IMPORTANT = 8

/** The actors with the most influence and for whom it is the most important, taken together; the rest is left out. */
export function mostImportant(map: NetworkMap, actors: readonly ActorId[]): ReadonlySet<ActorId> {
  const weightOf = (id: ActorId) => {
    const { power = 0, interest = 0 } = map.actors.get(id) ?? {}
    return 10 * (power + interest) + power // equally much together: the most influence first
  }
  const heaviestFirst = [...actors].sort((a, b) => weightOf(b) - weightOf(a))
  return new Set(heaviestFirst.slice(0, MOST_IMPORTANT))
}
