import type { ContactMoment } from '#model/dealings.ts'
import { type ActorId, type Day, inOrder, type NetworkMap } from '#model/records.ts'

/** Per actor the last day of a talk or an agreement with them, up to and with today; who isn't in it never had one. */
export function lastContacts(map: NetworkMap, today: Day): ReadonlyMap<ActorId, Day> {
  const last = new Map<ActorId, Day>()
  for (const { actors, on } of [...map.contactMoments.values(), ...map.agreements.values()]) {
    if (on > today) continue
    for (const actor of actors) if (on > (last.get(actor) ?? '')) last.set(actor, on)
  }
  return last
}

/** Per actor the last talk with them, up to and with today; of two on one day the one noted last. */
export function lastTalks(map: NetworkMap, today: Day): ReadonlyMap<ActorId, ContactMoment> {
  const last = new Map<ActorId, ContactMoment>()
  for (const talk of inOrder(map.contactMoments)) {
    if (talk.on > today) continue
    for (const actor of talk.actors) if ((last.get(actor)?.on ?? '') <= talk.on) last.set(actor, talk)
  }
  return last
}
