import { linksAlong, type Route, type Routes } from '#analysis/routesTo.ts'
import type { Allowed } from '#analysis/strongest.ts'
import type { Day, Link, NetworkMap } from '#model/records.ts'

/** A route as it is told and drawn: its actors, and the links it goes along. */
export interface Told {
  /** Which way it is: kind and ids. */
  readonly key: string
  readonly route: Route
  readonly links: readonly Link[]
}

/** Ways of one kind: the first of them, and those that are just as short. */
export interface ToldKind {
  readonly first: Told | undefined
  /** None when they are as short as the best way: then they stand with those. */
  readonly others: readonly Told[]
  readonly total: number
}

/** The ways to someone that are told: the best, the official and unofficial ones, and those as short as the best. */
export interface ToldWays {
  readonly best: Told | undefined
  readonly formal: ToldKind
  readonly informal: ToldKind
  readonly others: readonly Told[]
}

/** The ways to someone with the links they go along. */
export function tellAll(map: NetworkMap, routes: Routes, day: Day): ToldWays {
  const tell = (kind: Allowed) => (route: Route) => ({
    key: `${kind} ${JSON.stringify(route.route)}`,
    route,
    links: linksAlong(map, route.route, kind, day),
  })
  const [best, ...others] = routes.shortest.map(tell('any'))
  const kindOf = (kind: 'formal' | 'informal', ways: readonly Route[], total: number): ToldKind => {
    const [first, ...rest] = ways.map(tell(kind))
    const isLonger = first !== undefined && first.route.steps > (best?.route.steps ?? 0)
    return { first, others: isLonger ? rest : [], total }
  }
  return {
    best,
    formal: kindOf('formal', routes.shortestFormal, routes.total.shortestFormal),
    informal: kindOf('informal', routes.shortestInformal, routes.total.shortestInformal),
    others,
  }
}
