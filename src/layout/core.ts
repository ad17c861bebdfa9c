import { type Actor, type ActorId, inOrder, type NetworkMap, selfOf } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'

/** No more names than this fit on a screen at a size that everyone can read. */
const MOST = 50

/**
 * Whom a large map opens on: Ik, who decides or advises on what the map is about (on anything, when it says nothing),
 * and who links those to Ik. Nearest to Ik first, deciders before advisers; at most fifty.
 */
export function coreOf(map: NetworkMap): ReadonlySet<ActorId> {
  const self = selfOf(map)
  const steps = self ? stepsFrom(map, self.id) : new Map<ActorId, Step>()
  const core = new Set<ActorId>(self ? [self.id] : [])
  for (const actor of inWeight(map, steps)) {
    const way = wayTo(steps, actor.id).filter(id => !core.has(id))
    if (core.size + way.length <= MOST) for (const id of way) core.add(id)
  }
  return core
}

/** How far someone is from Ik, and over whom. */
interface Step {
  readonly distance: number
  readonly over?: ActorId
}

function stepsFrom(map: NetworkMap, self: ActorId): ReadonlyMap<ActorId, Step> {
  const neighbours = new Map<ActorId, ActorId[]>()
  for (const { source, target } of inOrder(map.links)) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target])
    neighbours.set(target, [...(neighbours.get(target) ?? []), source])
  }
  const steps = new Map<ActorId, Step>([[self, { distance: 0 }]])
  // A Map gives what is added while it is read, in that order: a breadth-first search.
  for (const [id, { distance }] of steps) {
    for (const next of neighbours.get(id) ?? []) {
      if (!steps.has(next) && map.actors.has(next)) steps.set(next, { distance: distance + 1, over: id })
    }
  }
  return steps
}

function inWeight(map: NetworkMap, steps: ReadonlyMap<ActorId, Step>): readonly Actor[] {
  const isAbout = (map.info.topics ?? []).map(topicIn)
  const distance = ({ id }: Actor) => steps.get(id)?.distance ?? Number.MAX_SAFE_INTEGER
  return inOrder(map.actors)
    .filter(({ role }) => role === 'decides' || role === 'advises')
    .filter(({ topics }) => isAbout.length === 0 || isAbout.some(isIt => isIt(topics)))
    .sort((a, b) => Number(b.role === 'decides') - Number(a.role === 'decides') || distance(a) - distance(b))
}

/** The actor and everyone on its way to Ik. */
function wayTo(steps: ReadonlyMap<ActorId, Step>, actor: ActorId): readonly ActorId[] {
  const over = steps.get(actor)?.over
  return over === undefined ? [actor] : [...wayTo(steps, over), actor]
}
