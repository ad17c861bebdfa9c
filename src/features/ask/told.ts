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

/** The ways to someone that are told: the best, the best official and unofficial one, and those as short as the best. */
export interface ToldWays {
  readonly best: Told | undefined
  readonly formal: Told | undefined
  readonly informal: Told | undefined
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
  const [formal] = routes.shortestFormal.slice(0, 1).map(tell('formal'))
  const [informal] = routes.shortestInformal.slice(0, 1).map(tell('informal'))
  return { best, formal, informal, others }
}
