import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { contactNet } from './contactNet.ts'
import { stepsFromSelf, UNREACHED } from './distances.ts'

const collator = new Intl.Collator('nl', { sensitivity: 'accent' })

/** Ids and other fixed words, by code unit. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By name as Dutch has it, then by id. */
export const byName = (a: Actor, b: Actor): number => collator.compare(a.name, b.name) || byCodeUnit(a.id, b.id)

/** The order in which every answer lists actors: fewest steps from Ik, then name, then id; without a route last. */
export function inActorOrder(map: NetworkMap, actors: Iterable<Actor>, today: Day): ActorId[] {
  const net = contactNet(map, today)
  const steps = stepsFromSelf(net)
  const rings = new Map<number, Actor[]>()
  for (const actor of actors) {
    const count = steps[net.seatOf.get(actor.id) ?? UNREACHED] ?? UNREACHED
    const ring = count === UNREACHED ? Number.POSITIVE_INFINITY : count
    const others = rings.get(ring)
    if (others) others.push(actor)
    else rings.set(ring, [actor])
  }
  const nearestFirst = [...rings].sort(([a], [b]) => (a === b ? 0 : a - b))
  return nearestFirst.flatMap(([, ring]) => ring.sort(byName).map(actor => actor.id))
}

/** The actors an answer may name: those that count today, without Ik. */
export function othersOn(map: NetworkMap, today: Day): Actor[] {
  const { actors, self } = contactNet(map, today)
  return actors.filter((_, seat) => seat !== self)
}
