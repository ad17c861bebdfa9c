import { type Catalogue, PARTY_PLAYER, type PlayerLink, SELF_PLAYER } from '../catalogue.ts'
import { type Change, joinChanges, NO_CHANGE, step } from '../change.ts'
import { withFields } from '../fields.ts'
import {
  type Actor,
  type ActorId,
  inOrder,
  type Link,
  type NetworkMap,
  newId,
  nextOrder,
  type Point,
  selfOf,
} from '../records.ts'
import { actorOfPlayer } from './playerActor.ts'
import { isOfSelf, type LinkFields, linkOfPlayers, playerLinkKey } from './playerLink.ts'

/** What may be known of a player when it comes on the map. */
export interface AddPlayerOptions {
  readonly id?: ActorId
  readonly ownName?: string
  readonly position?: Point
  /** Keys (playerLinkKey) of links of Ik that someone ticked; no others of Ik are laid. */
  readonly selfLinks?: ReadonlySet<string>
}

/**
 * Puts a player of the catalogue on the map, with its usual links to those already there. Where it could belong to one
 * of several (which party?), the link is left for the user to choose. There is never a second Ik.
 */
export function addPlayer(
  map: NetworkMap,
  catalogue: Catalogue,
  playerId: string,
  options: AddPlayerOptions = {},
): Change {
  const player = catalogue.players.get(playerId)
  if (!player || (playerId === SELF_PLAYER && selfOf(map))) return NO_CHANGE
  const { id = newId<'actors'>(), ownName, position, selfLinks = new Set() } = options
  const placing = { id, order: nextOrder(map.actors), place: map.info.place, ownName }
  const actor = actorOfPlayer(player, placing)
  const added = step('actors', undefined, position ? { ...actor, position } : actor)
  const usual = catalogue.links.filter(link => !isOfSelf(link) || selfLinks.has(playerLinkKey(link)))
  const links = usual.flatMap(link => linksTo(map, link, playerId, id))
  return joinChanges(added, newLinks(map, links), noLongerAbsent(map, playerId))
}

function linksTo(map: NetworkMap, link: PlayerLink, playerId: string, id: ActorId): LinkFields[] {
  if (link.target === playerId) return actorsOf(map, link.source).map(source => linkOfPlayers(link, source.id, id))
  if (link.source !== playerId) return []
  const [target, ...more] = actorsOf(map, link.target)
  const isRealParty = target?.player === PARTY_PLAYER && target.source !== undefined
  return target && more.length === 0 && !isRealParty ? [linkOfPlayers(link, id, target.id)] : []
}

function actorsOf(map: NetworkMap, player: string): Actor[] {
  return inOrder(map.actors).filter(actor => (player === SELF_PLAYER ? actor.self : actor.player === player))
}

function newLinks(map: NetworkMap, links: readonly LinkFields[]): Change {
  const first = nextOrder(map.links)
  return links.flatMap((link, n) => {
    const row: Link = { ...link, id: newId<'links'>(), order: first + n }
    return step('links', undefined, row)
  })
}

function noLongerAbsent(map: NetworkMap, playerId: string): Change {
  const absent = map.info.absentPlayers
  if (!absent?.includes(playerId)) return NO_CHANGE
  const rest = absent.filter(id => id !== playerId)
  return step('info', map.info, withFields(map.info, { absentPlayers: rest.length > 0 ? rest : undefined }))
}
