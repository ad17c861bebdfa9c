import type { ActorId, Day, Link, NetworkMap } from '#model/records.ts'
import { bestRoutes } from './bestRoutes.ts'
import { type ContactNet, contactNet } from './contactNet.ts'
import { type Onward, type ShortestWays, shortestWays } from './shortestWays.ts'
import { type Allowed, isAllowed, strengthOf, stronger } from './strongest.ts'

/** One way from Ik to someone: everyone on it, Ik first. */
export interface Route {
  readonly route: readonly ActorId[]
  readonly steps: number
  /** The strengths of its links together. */
  readonly strength: number
  /** All links official, all unofficial, or else mixed. */
  readonly formality: 'formal' | 'informal' | 'mixed'
}

/** The shortest ways to someone, the strongest first, at most 100 of each; and how many there are of each. */
export interface Routes {
  readonly shortest: readonly Route[]
  /** Over official links only. */
  readonly shortestFormal: readonly Route[]
  /** Over unofficial links only. */
  readonly shortestInformal: readonly Route[]
  /** Numbers above `Number.MAX_SAFE_INTEGER` are given as that. */
  readonly total: { readonly shortest: number; readonly shortestFormal: number; readonly shortestInformal: number }
}

/** How many routes of a kind are listed; the rest is only counted. */
export const MOST_ROUTES = 100

/** Through whom I reach someone. Empty for Ik, without Ik, and where no way leads. */
export function routesTo(map: NetworkMap, target: ActorId, today: Day): Routes {
  const net = contactNet(map, today)
  const seat = net.seatOf.get(target)
  const [any, formal, informal] = (['any', 'formal', 'informal'] as const).map(allowed => {
    const ways = seat === undefined ? undefined : shortestWays(net, seat, allowed)
    if (!ways) return { routes: [], total: 0 }
    const routes = bestRoutes(net, ways, MOST_ROUTES).map(steps => describe(net, steps))
    return { routes, total: countRoutes(ways, net.self) }
  })
  return {
    shortest: any?.routes ?? [],
    shortestFormal: formal?.routes ?? [],
    shortestInformal: informal?.routes ?? [],
    total: {
      shortest: any?.total ?? 0,
      shortestFormal: formal?.total ?? 0,
      shortestInformal: informal?.total ?? 0,
    },
  }
}

/** The links a route goes along: between every two the strongest that is allowed. */
export function linksAlong(map: NetworkMap, route: readonly ActorId[], allowed: Allowed, today: Day): readonly Link[] {
  const net = contactNet(map, today)
  return route.slice(1).flatMap((id, index) => {
    const from = net.seatOf.get(route[index] ?? id)
    const contacts = net.contacts[net.seatOf.get(id) ?? -1] ?? []
    const links = contacts.filter(({ to, link }) => to === from && isAllowed(link, allowed)).map(({ link }) => link)
    return links.reduce<Link | undefined>(stronger, undefined) ?? []
  })
}

function describe(net: ContactNet, steps: readonly Onward[]): Route {
  const actors = [net.self ?? -1, ...steps.map(({ to }) => to)].flatMap(seat => net.actors[seat] ?? [])
  const formalities = new Set(steps.map(({ link }) => link.formality))
  const [only] = formalities
  return {
    route: actors.map(({ id }) => id),
    steps: steps.length,
    strength: steps.reduce((sum, { link }) => sum + strengthOf(link), 0),
    formality: formalities.size === 1 && only !== undefined ? only : 'mixed',
  }
}

function countRoutes({ target, onward }: ShortestWays, self: number | undefined): number {
  const counts = new Map([[target, 1]])
  for (const [seat, next] of onward) {
    const count = next.reduce((sum, { to }) => sum + (counts.get(to) ?? 0), 0)
    counts.set(seat, Math.min(count, Number.MAX_SAFE_INTEGER))
  }
  return counts.get(self ?? -1) ?? 0
}
