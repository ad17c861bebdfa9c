import type { Actor, NetworkMap } from '#model/records.ts'

/** Between the drawing that was there and the one that comes beside it, in model pixels. */
const GAP = 400

/**
 * The file's map moved to the right of what is on this one, so that two drawings don't lie over each other. Where they
 * share someone it is one drawing already, and stays as it is.
 */
export function besideOthers(map: NetworkMap, file: NetworkMap): NetworkMap {
  const shared = [...file.actors.keys()].some(id => map.actors.has(id))
  const right = edge(map.actors.values(), Math.max)
  const left = edge(file.actors.values(), Math.min)
  if (shared || right === undefined || left === undefined) return file
  const aside = right + GAP - left
  const actors = [...file.actors].map(([id, actor]) => [id, moved(actor, aside)] as const)
  return { ...file, actors: new Map(actors) }
}

const moved = ({ position, ...actor }: Actor, aside: number): Actor =>
  position ? { ...actor, position: { x: position.x + aside, y: position.y } } : actor

function edge(actors: Iterable<Actor>, furthest: (...xs: number[]) => number): number | undefined {
  let found: number | undefined
  for (const { position } of actors) if (position) found = furthest(position.x, found ?? position.x)
  return found
}
