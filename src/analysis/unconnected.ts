import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { contactNet } from './contactNet.ts'
import { stepsFromSelf, UNREACHED } from './distances.ts'
import { inActorOrder } from './order.ts'

/** Everyone no route from Ik reaches. Without Ik nobody. */
export function unconnected(map: NetworkMap, today: Day): readonly ActorId[] {
  const net = contactNet(map, today)
  if (net.self === undefined) return []
  const steps = stepsFromSelf(net)
  return inActorOrder(
    map,
    net.actors.filter((_, seat) => steps[seat] === UNREACHED),
    today,
  )
}
