import type { Link } from '#model/records.ts'
import type { ContactNet } from './contactNet.ts'
import { stepsFromSelf, UNREACHED } from './distances.ts'
import { type Allowed, isAllowed, stronger } from './strongest.ts'

/** One step further on a shortest way: to whom, along the strongest link allowed. */
export interface Onward {
  readonly to: number
  readonly link: Link
}

/** All shortest ways from Ik to one target at once, as steps that can be combined. Never a list of whole routes. */
export interface ShortestWays {
  readonly target: number
  readonly steps: number
  /** By seat on such a way: where it can go on. Seats nearer to the target come first, the target itself isn't there. */
  readonly onward: ReadonlyMap<number, readonly Onward[]>
}

/** The shortest ways from Ik to this seat over the allowed links; undefined when no way leads there, or it is Ik. */
export function shortestWays(net: ContactNet, target: number, allowed: Allowed): ShortestWays | undefined {
  if (net.self === undefined || target === net.self) return undefined
  const steps = allowed === 'any' ? stepsFromSelf(net) : stepsUntil(net, net.self, target, allowed)
  const total = steps[target] ?? UNREACHED
  if (total === UNREACHED) return undefined
  const onward = new Map<number, Onward[]>()
  const queue = [target]
  for (const to of queue) {
    for (const [seat, link] of previous(net, steps, to, allowed)) {
      const known = onward.get(seat)
      if (known) known.push({ to, link })
      else {
        onward.set(seat, [{ to, link }])
        queue.push(seat)
      }
    }
  }
  return { target, steps: total, onward }
}

/** Everyone one step nearer to Ik, each with the strongest link from there. */
function previous(net: ContactNet, steps: Int32Array, seat: number, allowed: Allowed): ReadonlyMap<number, Link> {
  const found = new Map<number, Link>()
  const before = (steps[seat] ?? 0) - 1
  for (const { to, link } of net.contacts[seat] ?? []) {
    if (steps[to] === before && before >= 0 && isAllowed(link, allowed)) found.set(to, stronger(found.get(to), link))
  }
  return found
}

/** Breadth-first search from Ik, no further than needed for the target. */
function stepsUntil(net: ContactNet, self: number, target: number, allowed: Allowed): Int32Array {
  const steps = new Int32Array(net.actors.length).fill(UNREACHED)
  steps[self] = 0
  const queue = [self]
  for (const seat of queue) {
    if (steps[target] !== UNREACHED) return steps
    const next = (steps[seat] ?? 0) + 1
    for (const { to, link } of net.contacts[seat] ?? []) {
      if (steps[to] !== UNREACHED || !isAllowed(link, allowed)) continue
      steps[to] = next
      queue.push(to)
    }
  }
  return steps
}
