import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { contactNet } from './contactNet.ts'
import { inActorOrder, othersOn } from './order.ts'

/** A seat nobody's name is known of yet, and who stands one contact link away: they can tell. */
export interface ToName {
  readonly placeholder: ActorId
  readonly neighbours: readonly ActorId[]
}

/** For each seat without a name: who can tell me who this is. */
export function whoToName(map: NetworkMap, today: Day): readonly ToName[] {
  const placeholders = othersOn(map, today).filter(actor => actor.placeholder)
  return inActorOrder(map, placeholders, today).map(placeholder => ({
    placeholder,
    neighbours: neighboursOf(map, placeholder, today),
  }))
}

/** Everyone but Ik who stands one contact link away from this actor. */
export function neighboursOf(map: NetworkMap, id: ActorId, today: Day): readonly ActorId[] {
  const net = contactNet(map, today)
  const seats = new Set((net.contacts[net.seatOf.get(id) ?? -1] ?? []).map(({ to }) => to))
  if (net.self !== undefined) seats.delete(net.self)
  return inActorOrder(
    map,
    [...seats].flatMap(seat => net.actors[seat] ?? []),
    today,
  )
}
