import { PARTY_PLAYER } from '#model/catalogue.ts'
import { distinctions } from '#model/names.ts'
import type { Actor, ActorId, NetworkMap } from '#model/records.ts'

/** The municipality whose name was added to the names of players. */
interface Placed {
  readonly place?: string
}

/** What the box of an actor says when nobody else has that name: the name without the place that was added to it. */
export function plainBoxText(actor: Pick<Actor, 'name' | 'player'>, { place }: Placed): string {
  const ending = ` ${place ?? ''}`
  if (actor.player === PARTY_PLAYER) return actor.name // "Democraten Gorinchem" has it in its own name
  if (!place || !actor.player || !actor.name.endsWith(ending)) return actor.name
  return actor.name.slice(0, -ending.length).trimEnd() || actor.name
}

/** What each box says: two that would say the same have beside it what tells them apart. */
export function boxTexts(map: NetworkMap): ReadonlyMap<ActorId, string> {
  const plain = (actor: Actor) => plainBoxText(actor, map.info)
  const besides = distinctions(map, plain)
  return new Map(
    [...map.actors.values()].map(actor => {
      const beside = besides.get(actor.id)
      return [actor.id, beside === undefined ? plain(actor) : `${plain(actor)} (${beside})`]
    }),
  )
}
