import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { type ContactNet, contactNet } from './contactNet.ts'

/** No route leads here. */
export const UNREACHED = -1

const kept = new WeakMap<ContactNet, Int32Array>()

/** Fewest steps from Ik to every seat, by breadth-first search; UNREACHED where no route leads. */
export function stepsFromSelf(net: ContactNet): Int32Array {
  const earlier = kept.get(net)
  if (earlier) return earlier
  const steps = new Int32Array(net.actors.length).fill(UNREACHED)
  kept.set(net, steps)
  if (net.self === undefined) return steps
  steps[net.self] = 0
  const queue = [net.self]
  for (const seat of queue) {
    const next = (steps[seat] ?? 0) + 1
    for (const { to } of net.contacts[seat] ?? []) {
      if (steps[to] !== UNREACHED) continue
      steps[to] = next
      queue.push(to)
    }
  }
  return steps
}

/** Fewest steps from Ik to everyone a route leads to; Ik is at 0. Without Ik nobody. */
export function distances(map: NetworkMap, today: Day): ReadonlyMap<ActorId, number> {
  const net = contactNet(map, today)
  const steps = stepsFromSelf(net)
  const found = new Map<ActorId, number>()
  net.actors.forEach((actor, seat) => {
    const count = steps[seat] ?? UNREACHED
    if (count !== UNREACHED) found.set(actor.id, count)
  })
  return found
}
