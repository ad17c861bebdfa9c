import type { Actor, ActorId, NetworkMap, Point } from '#model/records.ts'
import { boxTexts } from './boxText.ts'

/** A ready-made map as it ships: who is on it, and where they stand when Ik has all its links. */
export interface ReadyMade {
  readonly actors: readonly (Pick<Actor, 'kind' | 'name'> & {
    readonly id: string
    readonly self?: boolean
    readonly player?: string
    readonly position?: Point
  })[]
  readonly links: readonly { readonly source: string; readonly target: string; readonly type: string }[]
}

/** Where players stand while Ik has no links yet: by player, across and down. */
export type PlacesWithoutSelf = Readonly<Record<string, readonly number[]>>

/**
 * The places that ship with a ready-made map, when this map is still just that one: the same players, the same texts in
 * the same boxes, the same links, and of Ik's links all or none. Nothing in every other case: then it is laid out anew.
 */
export function shippedPlaces(
  map: NetworkMap,
  readyMade: ReadyMade,
  withoutSelf: PlacesWithoutSelf,
): ReadonlyMap<ActorId, Point> | undefined {
  const ids = sameActors(map, readyMade)
  if (!ids) return undefined
  const self = readyMade.actors.find(actor => actor.self)?.id
  const drawn = [...map.links.values()].map(link => linkKey(ids, link))
  if (
    sameSet(
      drawn,
      readyMade.links.map(link => linkKey(OWN_IDS, link)),
    )
  )
    return placesOf(ids, shippedAt(readyMade))
  const others = readyMade.links.filter(({ source, target }) => source !== self && target !== self)
  const alone = new Map(Object.entries(withoutSelf).map(([id, [x = 0, y = 0]]) => [id, { x, y }]))
  return sameSet(
    drawn,
    others.map(link => linkKey(OWN_IDS, link)),
  )
    ? placesOf(ids, alone)
    : undefined
}

/** Ids in this map to ids in the ready-made map. */
type Ids = { get(id: string): string | undefined }
const OWN_IDS: Ids = { get: id => id }

function sameActors(map: NetworkMap, readyMade: ReadyMade): ReadonlyMap<string, string> | undefined {
  if (map.actors.size !== readyMade.actors.length) return undefined
  const byPlayer = new Map(readyMade.actors.map(actor => [actor.player, actor]))
  const texts = boxTexts(map)
  const ids = new Map<string, string>()
  for (const { id, kind, player, self } of map.actors.values()) {
    const actor = player === undefined ? undefined : byPlayer.get(player)
    if (!actor || actor.kind !== kind || Boolean(actor.self) !== Boolean(self) || texts.get(id) !== actor.name)
      return undefined
    ids.set(id, actor.id)
  }
  return new Set(ids.values()).size === ids.size ? ids : undefined
}

const linkKey = (ids: Ids, { source, target, type }: { source: string; target: string; type: string }): string =>
  JSON.stringify([ids.get(source), type, ids.get(target)])

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const all = new Set(b)
  return a.length === b.length && a.every(key => all.has(key))
}

const shippedAt = ({ actors }: ReadyMade): ReadonlyMap<string, Point> =>
  new Map(actors.flatMap(({ id, position }) => (position ? [[id, position]] : [])))

function placesOf(
  ids: ReadonlyMap<string, string>,
  shipped: ReadonlyMap<string, Point>,
): ReadonlyMap<ActorId, Point> | undefined {
  const places = new Map<ActorId, Point>()
  for (const [id, own] of ids) {
    const place = shipped.get(own)
    if (!place) return undefined
    places.set(id as ActorId, place)
  }
  return places
}
