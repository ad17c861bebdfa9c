import type { ActorId, Day, Link, NetworkMap } from '#model/records.ts'
import { type ContactNet, contactNet } from './contactNet.ts'
import { stepsFromSelf } from './distances.ts'
import { byCodeUnit } from './order.ts'
import { strengthOf, stronger } from './strongest.ts'

/** The last step of the best way to someone: from whom, and along which link. */
interface LastStep {
  readonly from: number
  readonly link: Link
  readonly strength: number
}

/** The best of the shortest ways to one actor: everyone on it from Ik to the actor, and the links between them. */
export interface NearestWay {
  readonly route: readonly ActorId[]
  readonly links: readonly Link[]
}

const kept = new WeakMap<ContactNet, ReadonlyMap<number, LastStep>>()

/** The way that `routesTo` lists first, but worked out for everybody at once. Undefined for Ik and where no way leads. */
export function nearestWay(map: NetworkMap, id: ActorId, today: Day): NearestWay | undefined {
  const net = contactNet(map, today)
  const last = lastSteps(net)
  const route = [id]
  const links: Link[] = []
  for (let step = last.get(net.seatOf.get(id) ?? -1); step; step = last.get(step.from)) {
    const from = net.actors[step.from]
    if (from) route.unshift(from.id)
    links.unshift(step.link)
  }
  return links.length > 0 ? { route, links } : undefined
}

/** By seat: the last step of its best way. One ring around Ik after the other. */
function lastSteps(net: ContactNet): ReadonlyMap<number, LastStep> {
  const earlier = kept.get(net)
  if (earlier) return earlier
  const steps = stepsFromSelf(net)
  const last = new Map<number, LastStep>()
  kept.set(net, last)
  const rank = new Map<number, number>()
  let ring = net.self === undefined ? [] : [net.self]
  while (ring.length > 0) {
    const next = new Set<number>()
    for (const seat of ring)
      for (const { to } of net.contacts[seat] ?? []) if (steps[to] === (steps[seat] ?? 0) + 1) next.add(to)
    for (const seat of next) {
      const step = bestLastStep(net, steps, seat, last, rank)
      if (step) last.set(seat, step)
    }
    const idOf = (seat: number) => net.actors[seat]?.id ?? ''
    const rankOf = (seat: number) => rank.get(last.get(seat)?.from ?? -1) ?? 0
    ring = [...next].sort((a, b) => rankOf(a) - rankOf(b) || byCodeUnit(idOf(a), idOf(b)))
    ring.forEach((seat, place) => {
      rank.set(seat, place)
    })
  }
  return last
}

/** The most strength in all; equally strong: the way whose ids come first. */
function bestLastStep(
  net: ContactNet,
  steps: Int32Array,
  seat: number,
  last: ReadonlyMap<number, LastStep>,
  rank: ReadonlyMap<number, number>,
): LastStep | undefined {
  const links = new Map<number, Link>()
  for (const { to, link } of net.contacts[seat] ?? []) {
    if (steps[to] === (steps[seat] ?? 0) - 1) links.set(to, stronger(links.get(to), link))
  }
  let best: LastStep | undefined
  for (const [from, link] of links) {
    const strength = strengthOf(link) + (last.get(from)?.strength ?? 0)
    const isBetter =
      best === undefined ||
      strength > best.strength ||
      (strength === best.strength && (rank.get(from) ?? 0) < (rank.get(best.from) ?? 0))
    if (isBetter) best = { from, link, strength }
  }
  return best
}
