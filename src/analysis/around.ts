import type { ActorId, NetworkMap } from '#model/records.ts'

/** Everyone within so many links of an actor, whichever way the links point, the actor too. Past links count: they are drawn. */
export function actorsAround(map: NetworkMap, actor: ActorId, steps: number): ReadonlySet<ActorId> {
  const found = new Set<ActorId>(map.actors.has(actor) ? [actor] : [])
  if (found.size === 0) return found
  const neighbours = new Map<ActorId, ActorId[]>()
  const join = (from: ActorId, to: ActorId) => {
    const known = neighbours.get(from)
    if (known) known.push(to)
    else neighbours.set(from, [to])
  }
  for (const { source, target } of map.links.values()) {
    join(source, target)
    join(target, source)
  }
  let edge: readonly ActorId[] = [actor]
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const next = edge.flatMap(id => neighbours.get(id) ?? []).filter(id => map.actors.has(id) && !found.has(id))
    for (const id of next) found.add(id)
    edge = [...new Set(next)]
  }
  return found
}
