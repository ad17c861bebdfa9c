import { CONTACT_LINK_TYPES } from '#analysis/contactNet.ts'
import type { Route } from '#analysis/routesTo.ts'
import type { Actor, ActorId, Link, NetworkMap } from '#model/records.ts'

/** The rules once more, as plainly as they can be said; only for maps of a few actors. */

const holds = ({ from = '', until = '9999' }: { from?: string; until?: string }, today: string) =>
  from <= today && today <= until

const exists = (map: NetworkMap, id: ActorId, today: string) => {
  const actor = map.actors.get(id)
  return actor !== undefined && holds(actor, today)
}

export function slowSelf(map: NetworkMap, today: string): ActorId | undefined {
  const first = [...map.actors.values()].filter(actor => actor.self).sort((a, b) => a.order - b.order)[0]
  return first && holds(first, today) ? first.id : undefined
}

function contactLinks(map: NetworkMap, today: string): Link[] {
  return [...map.links.values()].filter(
    link =>
      CONTACT_LINK_TYPES.has(link.type) &&
      holds(link, today) &&
      link.source !== link.target &&
      exists(map, link.source, today) &&
      exists(map, link.target, today),
  )
}

/** Every way without meeting anyone twice; the shortest of them are the shortest ways. */
function allWays(links: readonly Link[], from: ActorId, to: ActorId): ActorId[][] {
  const ways: ActorId[][] = []
  const walk = (way: ActorId[]) => {
    const here = way.at(-1)
    if (here === to) {
      ways.push(way)
      return
    }
    const next = new Set(links.flatMap(l => (l.source === here ? l.target : l.target === here ? l.source : [])))
    for (const id of next) if (!way.includes(id)) walk([...way, id])
  }
  walk([from])
  return ways
}

export function slowDistances(map: NetworkMap, today: string): Map<ActorId, number> {
  const self = slowSelf(map, today)
  const links = contactLinks(map, today)
  const found = new Map<ActorId, number>()
  for (const id of self === undefined ? [] : map.actors.keys()) {
    if (!exists(map, id, today)) continue
    const ways = allWays(links, self as ActorId, id)
    if (ways.length > 0) found.set(id, Math.min(...ways.map(way => way.length - 1)))
  }
  return found
}

const rankOf = (link: Link) => ({ formal: 0, informal: 1, none: 2 })[link.formality ?? 'none']
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function strongest(links: readonly Link[], a: ActorId, b: ActorId): Link {
  const between = links.filter(l => (l.source === a && l.target === b) || (l.source === b && l.target === a))
  const [best] = between.sort(
    (x, y) => (y.strength ?? 1) - (x.strength ?? 1) || rankOf(x) - rankOf(y) || compare(x.id, y.id),
  )
  return best as Link
}

/** All shortest routes in the order of the rules, without a limit. */
export function slowRoutes(map: NetworkMap, target: ActorId, today: string, allowed?: 'formal' | 'informal'): Route[] {
  const self = slowSelf(map, today)
  if (self === undefined || self === target) return []
  const links = contactLinks(map, today).filter(link => allowed === undefined || link.formality === allowed)
  const ways = allWays(links, self, target)
  const fewest = Math.min(...ways.map(way => way.length))
  return ways
    .filter(way => way.length === fewest)
    .map(route => {
      const used = route.slice(1).map((id, index) => strongest(links, route[index] as ActorId, id))
      const strength = used.reduce((sum, link) => sum + (link.strength ?? 1), 0)
      const all = (formality: string) => used.every(link => link.formality === formality)
      const formality = all('formal') ? 'formal' : all('informal') ? 'informal' : 'mixed'
      return { route, steps: route.length - 1, strength, formality } as const
    })
    .sort((a, b) => b.strength - a.strength || compareIds(a.route, b.route))
}

function compareIds(a: readonly string[], b: readonly string[]): number {
  for (const [index, id] of a.entries()) if (id !== b[index]) return compare(id, b[index] ?? '')
  return 0
}

/** The order of actors, with every key worked out anew. */
export function slowOrder(map: NetworkMap, ids: readonly ActorId[], today: string): ActorId[] {
  const steps = slowDistances(map, today)
  const collator = new Intl.Collator('nl', { sensitivity: 'accent' })
  const actorOf = (id: ActorId) => map.actors.get(id) as Actor
  const far = (id: ActorId) => steps.get(id) ?? 1e9
  return [...ids].sort((a, b) => far(a) - far(b) || collator.compare(actorOf(a).name, actorOf(b).name) || compare(a, b))
}
