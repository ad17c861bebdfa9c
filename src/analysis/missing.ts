import { fold } from '#model/fold.ts'
import type { Day, NetworkMap } from '#model/records.ts'
import { othersOn } from './order.ts'

/** What `missing` needs to know of a player of the catalogue. */
export interface UsualPlayer {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[]
  /** Is there always, often or sometimes. */
  readonly usual: 'always' | 'often' | 'sometimes'
  /** A source document says that the law requires it. */
  readonly statutory?: boolean
}

/** A ready-made map as a list of its players. */
export interface UsualPlayers {
  readonly players: readonly UsualPlayer[]
}

/** A player that the map lacks, and how usual it is. */
export interface MissingPlayer {
  readonly player: string
  readonly usual: UsualPlayer['usual']
  readonly statutory?: true
}

/**
 * The players of a template that the map lacks, in the template's order. A player is there when an actor is that
 * player, or has one of its names as a whole. What the user said doesn't exist here isn't missing, and neither is Ik.
 */
export function missing(map: NetworkMap, template: UsualPlayers, today: Day): readonly MissingPlayer[] {
  const others = othersOn(map, today)
  const players = new Set(others.map(({ player }) => player))
  const names = new Set(others.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(fold))
  const absent = new Set(map.info.absentPlayers)
  const isThere = ({ id, name, aliases = [] }: UsualPlayer) =>
    players.has(id) || [name, ...aliases].some(known => names.has(fold(known)))
  return template.players
    .filter(player => player.id !== 'ik' && !absent.has(player.id) && !isThere(player))
    .map(({ id, usual, statutory }) => ({ player: id, usual, ...(statutory && { statutory }) }))
}
