import { type Actor, type ActorId, inOrder, type Link, type LinkId, type NetworkMap } from './records.ts'
import { type LinkType, MUTUAL_LINK_TYPES } from './vocabulary.ts'

/** Every link at this actor, in the order of the list. */
export function linksOf(map: NetworkMap, id: ActorId): Link[] {
  return inOrder(map.links).filter(link => link.source === id || link.target === id)
}

/** Who stands at the other end of a link, seen from this actor. */
export function otherEnd(link: Pick<Link, 'source' | 'target'>, id: ActorId): ActorId {
  return link.source === id ? link.target : link.source
}

/** Each link at this actor with whoever is at the other end. */
export function neighbours(map: NetworkMap, id: ActorId): { readonly link: Link; readonly actor: Actor }[] {
  return linksOf(map, id).flatMap(link => {
    const actor = map.actors.get(otherEnd(link, id))
    return actor ? [{ link, actor }] : []
  })
}

/** Whether a kind of link holds both ways, like *kent*. */
export function isMutual(type: Link['type']): boolean {
  return MUTUAL_LINK_TYPES.includes(type)
}

/** What makes two links say the same: the kind and the two ends, in either direction for a kind that holds both ways. */
export type LinkEnds = Pick<Link, 'source' | 'target'> & { readonly type: LinkType | 'unknown' }

/** Whether two links say the same thing of the same two actors. */
export function sayTheSame(one: LinkEnds, other: LinkEnds): boolean {
  if (one.type !== other.type) return false
  if (one.source === other.source && one.target === other.target) return true
  return isMutual(one.type) && one.source === other.target && one.target === other.source
}

/** A link of the same kind that is already between these two, other than the link itself. */
export function findTwinLink(map: NetworkMap, ends: LinkEnds, except?: LinkId): Link | undefined {
  return inOrder(map.links).find(link => link.id !== except && sayTheSame(link, ends))
}
