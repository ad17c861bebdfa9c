import { type ActorId, inOrder, type NetworkMap, type Point, selfOf } from '#model/records.ts'
import { type Box, boxOf } from './boxes.ts'
import { boxTexts } from './boxText.ts'
import { FAMILIES, familyOf, OTHERS } from './families.ts'

/**
 * What the layout needs to know of a map: boxes and who stands with whom. Actors are numbered in the order of their list.
 * Plain numbers and lists, so that it travels to a worker.
 */
export interface Drawing {
  readonly widths: readonly number[]
  readonly heights: readonly number[]
  /** Number of the family (sector) of each actor. */
  readonly families: readonly number[]
  /** Each pair of linked actors once, however many links they have; never an actor with itself. */
  readonly links: readonly (readonly [number, number])[]
  /** How many links lie between the pair of the same place in `links`. */
  readonly strands: readonly number[]
  /** Ik; -1 when nobody is. */
  readonly self: number
  /** Centres of the actors that stay where they are. */
  readonly fixed: readonly (Point | null)[]
}

/** A drawing, and which actor each of its numbers is. */
export interface DrawnMap {
  readonly ids: readonly ActorId[]
  readonly boxes: readonly Box[]
  readonly drawing: Drawing
}

/** The box of every actor of a map. */
export function boxesOf(map: NetworkMap): ReadonlyMap<ActorId, Box> {
  const texts = boxTexts(map)
  return new Map([...map.actors.values()].map(actor => [actor.id, boxOf(actor, texts.get(actor.id) ?? actor.name)]))
}

/** The map as the layout sees it; pinned actors with a valid position stay. */
export function drawnMap(map: NetworkMap): DrawnMap {
  const actors = inOrder(map.actors)
  const byId = boxesOf(map)
  const boxes = actors.map(actor => byId.get(actor.id) ?? boxOf(actor, actor.name))
  const ids = actors.map(actor => actor.id)
  const self = selfOf(map)
  const drawing: Drawing = {
    widths: boxes.map(box => box.width),
    heights: boxes.map(box => box.height),
    families: actors.map(familyOf),
    ...mergedLinks(map, ids),
    self: self ? ids.indexOf(self.id) : -1,
    fixed: actors.map(actor => (actor.pinned && isPlace(actor.position) ? actor.position : null)),
  }
  return { ids, boxes, drawing }
}

function mergedLinks(map: NetworkMap, ids: readonly ActorId[]): Pick<Drawing, 'links' | 'strands'> {
  const numbers = new Map(ids.map((id, i) => [id, i]))
  const pairs = new Map<number, number>()
  for (const link of inOrder(map.links)) {
    const [a, b] = [numbers.get(link.source), numbers.get(link.target)]
    if (a === undefined || b === undefined || a === b) continue
    const pair = Math.min(a, b) * ids.length + Math.max(a, b)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  // In the order of the actors: the order of links in a file says nothing about the picture.
  const keys = [...pairs.keys()].sort((a, b) => a - b)
  return {
    links: keys.map(key => [Math.floor(key / ids.length), key % ids.length] as const),
    strands: keys.map(key => pairs.get(key) ?? 1),
  }
}

/** Further than any drawing reaches: a position out there is a broken one. */
const FARTHEST = 1_000_000

/** Whether this is a place on a drawing, and not a broken number out of a file. */
export function isPlace(position: Point | undefined): position is Point {
  return position !== undefined && isCoordinate(position.x) && isCoordinate(position.y)
}

const isCoordinate = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= FARTHEST

/** Who stands next to whom: families that are no sector (unknown) pull at nobody. */
export const hasFamily = (family: number): boolean => family !== OTHERS && family < FAMILIES.length
