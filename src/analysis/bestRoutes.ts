import type { ContactNet } from './contactNet.ts'
import { type Heap, heapOf } from './heap.ts'
import { byCodeUnit } from './order.ts'
import type { Onward, ShortestWays } from './shortestWays.ts'
import { strengthOf } from './strongest.ts'

/** The rest of a route from some seat on: a step, and which of the routes from there (0 is the best). */
interface Rest {
  readonly onward: Onward
  readonly nth: number
  /** Total strength from here to the target. */
  readonly strength: number
}

/** What is known so far about the routes from one seat to the target. */
interface Stop {
  /** Best first. */
  readonly found: Rest[]
  readonly waiting: Heap<Rest>
  /** The last one found has put its successor among the waiting. */
  followed: boolean
  exhausted: boolean
}

/**
 * The best shortest routes, best first: by total strength, then by ids one by one. Routes beyond the limit are never
 * made: each seat finds its next best route only when somebody asks (recursive enumeration, Jiménez and Marzal 1999).
 */
export function bestRoutes(net: ContactNet, ways: ShortestWays, limit: number): readonly (readonly Onward[])[] {
  const start = net.self ?? -1
  const best = bestStrengths(ways)
  const compare = (a: Rest, b: Rest) =>
    b.strength - a.strength || byCodeUnit(net.actors[a.onward.to]?.id ?? '', net.actors[b.onward.to]?.id ?? '')
  const stops = new Map<number, Stop>()
  const stopAt = (seat: number): Stop => {
    const known = stops.get(seat)
    if (known) return known
    const firsts = (ways.onward.get(seat) ?? []).map(onward => rest(onward, 0, best.get(onward.to) ?? 0))
    const stop = { found: [], waiting: heapOf(firsts, compare), followed: true, exhausted: seat === ways.target }
    stops.set(seat, stop)
    return stop
  }
  const routes: (readonly Onward[])[] = []
  while (routes.length < limit) {
    findNext(stopAt, start)
    const found = stopAt(start).found[routes.length]
    if (!found) break
    routes.push(wholeRoute(stopAt, found, ways.target))
  }
  return routes
}

const rest = (onward: Onward, nth: number, strengthFromThere: number): Rest => ({
  onward,
  nth,
  strength: strengthOf(onward.link) + strengthFromThere,
})

/** Finds one more route from a seat, if there is one; first, where needed, from the seats further on. */
function findNext(stopAt: (seat: number) => Stop, start: number): void {
  const path = [start]
  for (let seat = path.at(-1); seat !== undefined; seat = path.at(-1)) {
    const stop = stopAt(seat)
    const last = stop.found.at(-1)
    if (last && !stop.followed) {
      const there = stopAt(last.onward.to)
      if (there.found.length <= last.nth + 1 && !there.exhausted) {
        path.push(last.onward.to)
        continue
      }
      const sister = there.found[last.nth + 1]
      if (sister) stop.waiting.add(rest(last.onward, last.nth + 1, sister.strength))
      stop.followed = true
    }
    const next = stop.waiting.takeFirst()
    if (next) stop.found.push(next)
    stop.followed = next === undefined
    stop.exhausted ||= next === undefined
    path.pop()
  }
}

function wholeRoute(stopAt: (seat: number) => Stop, first: Rest, target: number): readonly Onward[] {
  const route = [first.onward]
  for (let at = first; at.onward.to !== target; ) {
    const stop = stopAt(at.onward.to)
    if (stop.found.length === 0) findNext(stopAt, at.onward.to)
    const next = stop.found[at.nth]
    if (!next) throw new Error('a route was counted that is not there')
    route.push(next.onward)
    at = next
  }
  return route
}

/** By seat: the most strength a route from there can gather. */
function bestStrengths(ways: ShortestWays): ReadonlyMap<number, number> {
  const best = new Map([[ways.target, 0]])
  for (const [seat, onward] of ways.onward) {
    let most = 0
    for (const { to, link } of onward) most = Math.max(most, strengthOf(link) + (best.get(to) ?? 0))
    best.set(seat, most)
  }
  return best
}
