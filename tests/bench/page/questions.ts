import { agreements } from '#analysis/agreements.ts'
import { allies } from '#analysis/allies.ts'
import { CONTACT_LINK_TYPES } from '#analysis/contactNet.ts'
import { influenceGrid } from '#analysis/influenceGrid.ts'
import { missing, type UsualPlayer } from '#analysis/missing.ts'
import { routesTo } from '#analysis/routesTo.ts'
import { unconnected } from '#analysis/unconnected.ts'
import { unheard } from '#analysis/unheard.ts'
import { whoAbout } from '#analysis/whoAbout.ts'
import { whoDecides } from '#analysis/whoDecides.ts'
import { whoShares } from '#analysis/whoShares.ts'
import { whoToName } from '#analysis/whoToName.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { askedMap, ISSUE, TODAY } from '../askedMap.ts'
import { idOf, TOPIC } from '../bigMap.ts'

const PLAYERS: readonly UsualPlayer[] = Array.from({ length: 65 }, (_, n) => ({
  id: `player-${n}`,
  name: `Wijkteam Noord ${10 * n + 1}`,
  aliases: [`Wijkteam ${n}`],
  usual: 'often',
}))

/** The eleven questions, each asked of the whole map. */
const QUESTIONS = {
  whoAbout: map => whoAbout(map, TOPIC, TODAY),
  routesTo: map => routesTo(map, idOf(map.actors.size - 1), TODAY),
  whoShares: map => whoShares(map, ISSUE, TODAY),
  whoDecides: map => whoDecides(map, TOPIC, TODAY),
  agreements: map => agreements(map, { topic: TOPIC }, TODAY),
  allies: map => allies(map, TOPIC, TODAY),
  influenceGrid: map => influenceGrid(map, TODAY),
  unconnected: map => unconnected(map, TODAY),
  missing: map => missing(map, { players: PLAYERS }, TODAY),
  whoToName: map => whoToName(map, TODAY),
  unheard: map => unheard(map, TOPIC, TODAY),
} satisfies Record<string, (map: NetworkMap) => unknown>

export type Question = keyof typeof QUESTIONS
/** In the order in which they are told of. */
export const ALL_QUESTIONS = Object.keys(QUESTIONS) as readonly Question[]

/** Milliseconds for one question, the answer worked out from the map alone: nothing kept from an earlier question. */
export const question = (which: Question, actors: number, times: number): number =>
  perMap(actors, times, QUESTIONS[which])

/** Milliseconds for a bare breadth-first search from Ik over the same links: adjacency built, and one search. */
export const bareSearch = (actors: number, times: number): number => perMap(actors, times, search)

function search(map: NetworkMap): ReadonlyMap<ActorId, number> {
  const beside = new Map<ActorId, ActorId[]>()
  for (const { id } of map.actors.values()) beside.set(id, [])
  for (const { type, source, target } of map.links.values()) {
    if (!CONTACT_LINK_TYPES.has(type)) continue
    beside.get(source)?.push(target)
    beside.get(target)?.push(source)
  }
  const steps = new Map([[idOf(0), 0]])
  for (const [id, far] of steps) {
    for (const next of beside.get(id) ?? []) if (!steps.has(next)) steps.set(next, far + 1)
  }
  return steps
}

/** Maps that were never asked anything: the same records in tables of their own. */
function perMap(actors: number, times: number, ask: (map: NetworkMap) => unknown): number {
  const map = askedMap(actors)
  const fresh = Array.from({ length: times }, () => ({
    ...map,
    actors: new Map(map.actors),
    links: new Map(map.links),
  }))
  const start = performance.now()
  for (const one of fresh) ask(one)
  return (performance.now() - start) / times
}
