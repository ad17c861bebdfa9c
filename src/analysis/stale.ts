import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { inActorOrder } from './order.ts'

/** Someone of whom nothing was heard or checked for a year, with the day of the last sign. */
export interface Stale {
  readonly actor: ActorId
  readonly since: Day
}

/** *Klopt dit nog?*: persons with a name, whose last talk, agreement or check is more than 12 months ago. */
export function stale(map: NetworkMap, today: Day): readonly Stale[] {
  const signs = lastSigns(map)
  const limit = yearBefore(today)
  const old = [...map.actors.values()].filter(actor => isNamed(actor) && (signs.get(actor.id) ?? '') < limit)
  return inActorOrder(map, old, today).map(actor => ({ actor, since: signs.get(actor) ?? '' }))
}

const isNamed = ({ kind, self, placeholder }: Actor): boolean => kind === 'person' && !self && !placeholder

/** Per actor the last day that tells something of them; without any, the day the map was made. */
function lastSigns(map: NetworkMap): ReadonlyMap<ActorId, Day> {
  const signs = new Map<ActorId, Day>()
  const sign = (actor: ActorId | undefined, day: Day | undefined) => {
    if (actor !== undefined && day !== undefined && day > (signs.get(actor) ?? '')) signs.set(actor, day)
  }
  for (const { actors, on } of map.contactMoments.values()) for (const actor of actors) sign(actor, on)
  for (const { actors, owner, on } of map.agreements.values()) for (const actor of [...actors, owner]) sign(actor, on)
  for (const { id, checkedOn, source } of map.actors.values()) {
    sign(id, checkedOn)
    sign(id, source?.date)
    if (!signs.has(id)) signs.set(id, map.info.createdAt.slice(0, 10))
  }
  return signs
}

/** The same day a year earlier; of 29 February, the day before 1 March. */
function yearBefore(day: Day): Day {
  const [year = '', ...rest] = day.split('-')
  const earlier = [String(Number(year) - 1).padStart(4, '0'), ...rest].join('-')
  return earlier.endsWith('-02-29') ? earlier.replace(/29$/u, '28') : earlier
}
