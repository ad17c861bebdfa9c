import { type Drawing, drawnMap } from '#layout/drawing.ts'
import { type Effort, layOut } from '#layout/layOut.ts'
import { type Actor, type ActorId, LIST_TABLES, type NetworkMap, type Point, selfOf } from '#model/records.ts'
import { mapFile } from '../templates/files.ts'

/** The ready-made maps that are offered. */
export const READY_MADE = [
  'eigen-netwerk',
  'zorginstelling',
  'regio-landelijk',
  'probleem-vervoer-kinderen',
  'gemeente-klein',
  'gemeente-midden',
  'gemeente-groot',
] as const

/** The map in a file of templates/, straight from it: our own files need no check at the door. */
export function readyMade(id: string): NetworkMap {
  const file = mapFile(id) as unknown as Record<string, readonly { readonly id: string }[]>
  const tables = LIST_TABLES.map(table => {
    const rows = file[table] ?? []
    return [table, new Map(rows.map((row, order) => [row.id, { ...row, order }]))] as const
  })
  return { ...Object.fromEntries(tables), info: { ...mapFile(id).map, order: 0 } } as unknown as NetworkMap
}

/** The same map before anyone said whom Ik knows. */
export function withoutSelfLinks(map: NetworkMap): NetworkMap {
  const self = selfOf(map)?.id
  const links = [...map.links].filter(([, { source, target }]) => source !== self && target !== self)
  return { ...map, links: new Map(links) }
}

/** The same map with everyone at these places; nowhere when there is none for them. */
export function standingAt(map: NetworkMap, places: ReadonlyMap<ActorId, Point>): NetworkMap {
  const actors = [...map.actors.values()].map(({ position: _, ...actor }): [ActorId, Actor] => {
    const position = places.get(actor.id)
    return [actor.id, position ? { ...actor, position } : actor]
  })
  return { ...map, actors: new Map(actors) }
}

/** The best drawing of a layout. */
export function lastPlaces(drawing: Drawing, effort: Effort): readonly Point[] {
  let places: readonly Point[] = []
  for (const step of layOut(drawing, effort)) places = step.places ?? places
  return places
}

/** Where a layout with this effort puts everyone. */
export function laidOut(map: NetworkMap, effort: Effort): ReadonlyMap<ActorId, Point> {
  const { ids, drawing } = drawnMap(map)
  const places = lastPlaces(drawing, effort)
  return new Map(ids.flatMap((id, i) => (places[i] ? [[id, places[i]] as const] : [])))
}
