import type { ActorId, Day, Link, NetworkMap } from '#model/records.ts'
import { contactNet } from './contactNet.ts'
import { nearestWay } from './nearestWays.ts'

/** How far someone is from Ik, and through whom. */
export type Nearness =
  | { readonly kind: 'noSelf' }
  | { readonly kind: 'self' }
  /** No way leads there. */
  | { readonly kind: 'none' }
  /** One step: the link between us. */
  | { readonly kind: 'direct'; readonly link: Link }
  /** More steps: everyone in between in order, and my link with the first of them. */
  | { readonly kind: 'via'; readonly steps: number; readonly via: readonly ActorId[]; readonly first: Link }

/** How far an actor is from Ik by the best of the shortest ways. */
export function nearness(map: NetworkMap, id: ActorId, today: Day): Nearness {
  const net = contactNet(map, today)
  if (net.self === undefined) return { kind: 'noSelf' }
  if (net.seatOf.get(id) === net.self) return { kind: 'self' }
  const way = nearestWay(map, id, today)
  const first = way?.links[0]
  if (!way || !first) return { kind: 'none' }
  if (way.links.length === 1) return { kind: 'direct', link: first }
  return { kind: 'via', steps: way.links.length, via: way.route.slice(1, -1), first }
}
