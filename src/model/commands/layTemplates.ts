import {
  type Catalogue,
  COUNCIL_PLAYER,
  PARTY_PLAYER,
  type Player,
  type PlayerLink,
  SELF_PLAYER,
} from '../catalogue.ts'
import { emptyMap } from '../newMap.ts'
import type { Actor, ActorId, Id, LinkId, NetworkMap, Source } from '../records.ts'
import { actorOfPlayer } from './playerActor.ts'
import { isOfSelf, type LinkFields, linkOfPlayers, playerLinkKey } from './playerLink.ts'

/** A party in the council: its name in the register, and its seats in words. */
export interface Party {
  readonly name: string
  readonly tasks: string
}

/** What someone chose for a new map. */
export interface Choices {
  readonly name: string
  readonly topics: readonly string[]
  readonly municipality?: { readonly code: string; readonly name: string } | undefined
  readonly templates: readonly string[]
  /** The ticked players, in the order to show. Ik is always there. */
  readonly players: readonly string[]
  /** What a player is called here. */
  readonly ownNames: ReadonlyMap<string, string>
  /** Players that don't exist here. */
  readonly absentPlayers: readonly string[]
  readonly parties: readonly Party[]
  readonly partySource?: Source | undefined
  /** Keys (playerLinkKey) of the links of Ik that someone ticked. No others are laid: no invented acquaintances. */
  readonly selfLinks: ReadonlySet<string>
}

/** A new map with the chosen players and the usual links between them. Players that the catalogue lacks are left out. */
export function layTemplates(catalogue: Catalogue, choices: Choices, now: string): NetworkMap {
  const map = emptyMap(infoOf(choices), now)
  // Ids that differ per map, for two people's "bekende" are two people; and equal up to the map, so that the same
  // choices always give the same order and the same drawing.
  const idIn = (id: string) => `${id}.${map.info.id.slice(0, 8)}`
  const players = playersOf(catalogue, choices)
  const actors = actorsOf(players, choices, idIn)
  const parties = partiesOf(catalogue, choices, players.length, idIn)
  const ids = new Map(players.map(({ id }) => [id, idIn(id) as ActorId]))
  const links = [...linksOf(catalogue, choices, ids), ...partyLinks(parties, ids.get(COUNCIL_PLAYER))]
  return {
    ...map,
    actors: byId([...actors, ...parties]),
    links: byId(links.map((link, order) => ({ ...link, id: linkId(link), order }))),
  }
}

function infoOf({ name, topics, templates, absentPlayers, municipality }: Choices) {
  return {
    name,
    ...(topics.length > 0 && { topics }),
    ...(templates.length > 0 && { templates }),
    ...(absentPlayers.length > 0 && { absentPlayers }),
    ...(municipality && { municipality: municipality.code, place: municipality.name }),
  }
}

/** Real parties take the place of the one typical party. */
function playersOf(catalogue: Catalogue, { players, absentPlayers, parties }: Choices): Player[] {
  const gone = new Set(parties.length > 0 ? [...absentPlayers, PARTY_PLAYER] : absentPlayers)
  gone.delete(SELF_PLAYER)
  const ids = [...new Set([SELF_PLAYER, ...players])].filter(id => !gone.has(id))
  return ids.flatMap(id => catalogue.players.get(id) ?? [])
}

function actorsOf(players: readonly Player[], choices: Choices, idIn: (id: string) => string): Actor[] {
  const place = choices.municipality?.name
  return players.map((player, order) => {
    const id = idIn(player.id) as ActorId
    const actor = actorOfPlayer(player, { id, order, place, ownName: choices.ownNames.get(player.id) })
    return actor.self && choices.topics.length > 0 ? { ...actor, topics: choices.topics } : actor
  })
}

function partiesOf(catalogue: Catalogue, choices: Choices, from: number, idIn: (id: string) => string): Actor[] {
  const player = catalogue.players.get(PARTY_PLAYER)
  if (!player) return []
  const { parties, partySource } = choices
  return parties.map(({ name, tasks }, n) => {
    const id = idIn(`${PARTY_PLAYER}-${String(n + 1).padStart(2, '0')}`) as ActorId
    // The typical party's other names ("raadsfractie") would make every party look the same.
    const { aliases: _, ...actor } = actorOfPlayer(player, { id, order: from + n, ownName: name })
    return { ...actor, tasks, ...(partySource && { source: partySource }) }
  })
}

/** The usual links whose two ends are on the map; those of Ik only when ticked. */
function linksOf(catalogue: Catalogue, { selfLinks }: Choices, ids: ReadonlyMap<string, ActorId>): LinkFields[] {
  return catalogue.links.flatMap(link => {
    const [source, target] = [ids.get(link.source), ids.get(link.target)]
    const wanted = !isOfSelf(link) || selfLinks.has(playerLinkKey(link))
    return source && target && wanted ? [linkOfPlayers(link, source, target)] : []
  })
}

const SEAT: Pick<PlayerLink, 'type' | 'formality' | 'note'> = { type: 'memberOf', formality: 'formal', note: '' }

function partyLinks(parties: readonly Actor[], council: ActorId | undefined): LinkFields[] {
  return council ? parties.map(({ id }) => linkOfPlayers(SEAT, id, council)) : []
}

const linkId = ({ source, type, target }: LinkFields): LinkId => `${source}-${type}-${target}` as LinkId

function byId<T extends string, R extends { readonly id: Id<T> }>(records: readonly R[]): ReadonlyMap<Id<T>, R> {
  return new Map(records.map(record => [record.id, record]))
}
