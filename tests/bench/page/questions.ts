import { CONTACT_LINK_TYPES } from '#analysis/contactNet.ts'
import { routesTo } from '#analysis/routesTo.ts'
import { whoAbout } from '#analysis/whoAbout.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { bigMap, idOf, TOPIC } from '../bigMap.ts'

export type Question = 'whoAbout' | 'routesTo'

const TODAY = '2026-11-21'

/** Milliseconds for one question, the answer worked out from the map alone: nothing kept from an earlier question. */
export function question(which: Question, actors: number, times: number): number {
  const target = idOf(actors - 1)
  return perMap(actors, times, map =>
    which === 'whoAbout' ? whoAbout(map, TOPIC, TODAY) : routesTo(map, target, TODAY),
  )
}

/** Milliseconds for a bare breadth-first search from Ik over the same links: adjacency built, and one search. */
export function bareSearch(actors: number, times: number): number {
  return perMap(actors, times, search)
}

function search(map: NetworkMap): ReadonlyMap<ActorId, number> {
  const beside = new Map<ActorId, ActorId[]>()
  for (const { id } of map.actors.values()) beside.set(id, [])
  for (const { type, source, target } of map.links.values()) {
    if (!CONTACT_LINK_TYPES.has(type)) continue
    beside.get(source)?.push(target)
    beside.get(target)?.push(source)
  }
  const steps = new Map([[idOf(0), 0]])
  for (const [id, far] of steps) {
    for (const next of beside.get(id) ?? []) if (!steps.has(next)) steps.set(next, far + 1)
  }
  return steps
}

/** Maps that were never asked anything: the same records in tables of their own. */
function perMap(actors: number, times: number, ask: (map: NetworkMap) => unknown): number {
  const map = bigMap(actors)
  const fresh = Array.from({ length: times }, () => ({
    ...map,
    actors: new Map(map.actors),
    links: new Map(map.links),
  }))
  const start = performance.now()
  for (const one of fresh) ask(one)
  return (performance.now() - start) / times
}
