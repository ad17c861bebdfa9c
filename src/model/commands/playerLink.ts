import { type Catalogue, type PlayerLink, SELF_PLAYER } from '../catalogue.ts'
import type { ActorId, Link } from '../records.ts'

/** Everything of a link but its id and its place in the list. */
export type LinkFields = Omit<Link, 'id' | 'order'>

/** Tells a usual link from all others. */
export const playerLinkKey = ({ source, type, target }: Pick<PlayerLink, 'source' | 'type' | 'target'>): string =>
  `${source} ${type} ${target}`

/** Has this link Ik at one end? */
export const isOfSelf = ({ source, target }: Pick<PlayerLink, 'source' | 'target'>): boolean =>
  source === SELF_PLAYER || target === SELF_PLAYER

/** The usual links between Ik and these players. */
export function linksOfSelf(catalogue: Catalogue, players: ReadonlySet<string>): PlayerLink[] {
  const isThere = (id: string) => id === SELF_PLAYER || players.has(id)
  return catalogue.links.filter(link => isOfSelf(link) && isThere(link.source) && isThere(link.target))
}

/** A usual link, laid between two actors. */
export function linkOfPlayers(
  { type, formality, note }: Pick<PlayerLink, 'type' | 'formality' | 'note'>,
  source: ActorId,
  target: ActorId,
): LinkFields {
  return { source, target, type, formality, strength: 2, ...(note !== '' && { note }) }
}
