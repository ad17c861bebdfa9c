import type { ActorId, Day, NetworkMap } from '#model/records.ts'

/** Per actor the last day of a talk or an agreement with them, up to and with today; who isn't in it never had one. */
export function lastContacts(map: NetworkMap, today: Day): ReadonlyMap<ActorId, Day> {
  const last = new Map<ActorId, Day>()
  for (const { actors, on } of [...map.contactMoments.values(), ...map.agreements.values()]) {
    if (on > today) continue
    for (const actor of actors) if (on > (last.get(actor) ?? '')) last.set(actor, on)
  }
  return last
}
