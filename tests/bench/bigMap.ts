import { emptyMap } from '#model/newMap.ts'
import type { Actor, ActorId, Id, Link, LinkId, NetworkMap } from '#model/records.ts'
import { ACTOR_KINDS, FORMALITIES, type Level, LINK_TYPES, ROLES, SECTORS } from '#model/vocabulary.ts'
import { seeded } from '#tests/support/random.ts'

/** The topic that every fifth actor of a big map has. */
export const TOPIC = 'vervoer'
/** How far the places of two neighbours are apart: wide enough for the widest box. */
export const COLUMN = 260
export const ROW = 130

const NAMES = ['Jolanda Vos', 'Wijkteam Noord', 'Adviesraad Sociaal Domein', 'Stichting De Brug', 'Raadslid Mulder']

/** A map of this many actors, with twice as many links or as said, most between neighbours; always the same one. */
export function bigMap(actors: number, linkCount = 2 * actors): NetworkMap {
  const random = seeded(actors)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const columns = Math.ceil(Math.sqrt((actors * ROW) / COLUMN))
  const people = Array.from({ length: actors }, (_, order) => actorAt(order, columns, pick))
  const links = Array.from({ length: linkCount }, (_, order): Link => {
    const near = random() < 0.8
    const from = Math.floor(random() * actors)
    const step = near ? pick([1, columns, columns + 1, 2]) : 1 + Math.floor(random() * (actors - 1))
    return {
      id: `link-${order}` as LinkId,
      order,
      source: idOf(from),
      target: idOf((from + step) % actors),
      type: pick(LINK_TYPES),
      formality: pick(FORMALITIES),
      strength: pick<Level>([1, 2, 3]),
    }
  })
  const now = '2026-11-21T20:00:00Z'
  return {
    ...emptyMap({ id: `big-${actors}` as Id<'info'>, name: nameOfBigMap(actors) }, now),
    actors: new Map(people.map(actor => [actor.id, actor])),
    links: new Map(links.map(link => [link.id, link])),
  }
}

export const nameOfBigMap = (actors: number): string => `Kaart van ${actors}`

/** The actor at this place of the list; the first is Ik. */
export const idOf = (order: number): ActorId => `actor-${order}` as ActorId

function actorAt(order: number, columns: number, pick: <T>(from: readonly T[]) => T): Actor {
  return {
    id: idOf(order),
    order,
    kind: order === 0 ? 'person' : pick(ACTOR_KINDS),
    name: order === 0 ? 'Ik' : `${pick(NAMES)} ${order}`,
    ...(order === 0 && { self: true as const }),
    sector: pick(SECTORS),
    role: pick(ROLES),
    ...(order % 5 === 0 && { topics: [TOPIC] }),
    position: { x: (order % columns) * COLUMN, y: Math.floor(order / columns) * ROW },
  }
}
