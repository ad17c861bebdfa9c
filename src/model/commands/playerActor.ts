import { type Player, SELF_PLAYER } from '../catalogue.ts'
import { foldName } from '../names.ts'
import { type Actor, type ActorId, newId } from '../records.ts'

/** Bodies of which a municipality has one, so that the place belongs to their name. */
const NAMED_AFTER_PLACE: ReadonlySet<string> = new Set([
  'gemeente',
  'college',
  'gemeenteraad',
  'raadscommissie',
  'rekenkamer',
  'adviesraad',
  'werkgroep-gemeente',
  'gehandicaptenplatform',
  'jongerenraad',
  'clientenraad-pw',
])

/** "Gemeenteraad Medemblik": the name of a player here. The place is no part of what a box shows. */
export function nameHere(player: Player, place: string | undefined): string {
  return place !== undefined && NAMED_AFTER_PLACE.has(player.id) ? `${player.name} ${place}` : player.name
}

/** What is known about a player before it stands on a map. */
export interface Placing {
  readonly id?: ActorId
  readonly order: number
  readonly place?: string | undefined
  /** What it is called here, in the user's own words. */
  readonly ownName?: string | undefined
}

/**
 * A player of the catalogue as an actor. A person is a seat without a name, until the user names someone: then the seat
 * is what that person does. Ik is always known.
 */
export function actorOfPlayer(player: Player, { id = newId<'actors'>(), order, place, ownName }: Placing): Actor {
  const own = ownName?.trim()
  const isSelf = player.id === SELF_PLAYER
  const isSeat = player.kind === 'person' && !isSelf
  const aliases = own && !isSelf && !isSeat ? otherNames(player, own) : player.aliases
  return {
    id,
    order,
    kind: player.kind,
    name: own || nameHere(player, place),
    ...(isSelf && { self: true }),
    ...(isSeat && !own && { placeholder: true }),
    ...(isSeat && own && { jobTitle: player.name }),
    player: player.id,
    sector: player.sector,
    ...(aliases.length > 0 && { aliases }),
    role: player.role,
    formality: player.formality,
    scope: player.scope,
    ...(player.topics.length > 0 && { topics: player.topics }),
    ...(player.represents && player.represents.length > 0 && { represents: player.represents }),
    contact: { how: player.howToReach },
    threshold: player.threshold,
    duration: player.duration,
  }
}

function otherNames(player: Player, own: string): string[] {
  return [player.name, ...player.aliases].filter(name => foldName(name) !== foldName(own))
}
