import { type Actor, type ActorId, inOrder, type Link, type NetworkMap } from './records.ts'

/** A piece of a map to paste elsewhere: some actors, and the links among them. */
export interface Fragment {
  readonly actors: readonly Actor[]
  readonly links: readonly Link[]
}

/** What *Kopiëren* takes along of these actors: them, and only the links whose two ends are among them. */
export function copyFragment(map: NetworkMap, ids: Iterable<ActorId>): Fragment {
  const chosen = new Set(ids)
  return {
    actors: inOrder(map.actors).filter(({ id }) => chosen.has(id)),
    links: inOrder(map.links).filter(({ source, target }) => chosen.has(source) && chosen.has(target)),
  }
}
