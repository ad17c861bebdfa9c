import { fold } from '#model/fold.ts'
import type { Actor, ActorId, Day, Id, NetworkMap } from '#model/records.ts'
import { contactNet } from './contactNet.ts'
import { inActorOrder, othersOn } from './order.ts'
import { otherGroups } from './otherGroups.ts'
import type { Routes } from './routesTo.ts'
import { whoAbout } from './whoAbout.ts'
import { advisersOf } from './whoDecides.ts'

/** Advice of the source documents, given only where the map holds the facts for it; `text` has the words. */
export type Tip =
  /** There is an official and an unofficial way: take both. */
  | { readonly kind: 'bothWays'; readonly actor: ActorId }
  /** Only one of the two is known: look for the other as well. */
  | { readonly kind: 'findOther'; readonly actor: ActorId; readonly found: 'formal' | 'informal' }
  /** A working group advises the council: taking part is easier there. */
  | { readonly kind: 'easierDoor'; readonly actor: ActorId; readonly council: ActorId }
  /** A council without a working group on the map: ask whether there is one. */
  | { readonly kind: 'askForGroup'; readonly actor: ActorId }
  /** A client council knows who works where and does what. */
  | { readonly kind: 'whoDoesWhat'; readonly actor: ActorId }
  /** Stands up for other people, about the same topic: may meet with the same. */
  | { readonly kind: 'otherGroup'; readonly actor: ActorId; readonly groups: readonly string[] }
  /** An official adviser may advise the decider unasked too. */
  | { readonly kind: 'unaskedAdvice'; readonly actor: ActorId; readonly decider: ActorId }
  /** A decider can be met in the hallway, at a reception, by chance. */
  | { readonly kind: 'hallway'; readonly actor: ActorId }
  /** The decider is expected at a gathering. */
  | { readonly kind: 'gathering'; readonly actor: ActorId; readonly gathering: Id<'gatherings'> }
  /** Who decides can be asked for a talk, or written to. */
  | { readonly kind: 'letter'; readonly actor: ActorId }

const isCouncil = (actor: Actor): boolean =>
  isPlayer(actor, 'adviesraad', ['adviesraad', 'wmo-raad', 'participatieraad'])
const isClientCouncil = (actor: Actor): boolean => isPlayer(actor, 'clientenraad', ['clientenraad'])

/** By the catalogue's player; without one, by a word in the name. A person is no council. */
function isPlayer({ player, kind, name, aliases = [] }: Actor, wanted: string, words: readonly string[]): boolean {
  if (kind === 'person') return false
  if (player !== undefined) return player === wanted
  return [name, ...aliases].map(fold).some(known => words.some(word => known.includes(word)))
}

/** Advice with the answer about a topic. */
export function tipsAbout(map: NetworkMap, topic: string, today: Day): readonly Tip[] {
  const about = whoAbout(map, topic, today)
  const advisers = (about.advises ?? []).flatMap(id => map.actors.get(id) ?? [])
  const councils = inActorOrder(map, advisers.filter(isCouncil), today)
  const doors = councils.map((council): Tip => {
    const group = advisersOf(map, council, today).find(id => map.actors.get(id)?.kind === 'group')
    return group ? { kind: 'easierDoor', actor: group, council } : { kind: 'askForGroup', actor: council }
  })
  const advice = (about.decides ?? []).flatMap(decider => unaskedAdvice(map, decider, today)).slice(0, 1)
  const others = otherGroups(map, topic, today).slice(0, 1)
  return [
    ...doors.slice(0, 2),
    ...others.map((other): Tip => ({ kind: 'otherGroup', ...other })),
    ...advice,
    ...whoDoesWhat(map, today),
  ]
}

/** Advice with the way to someone. */
export function tipsOnTheWay(map: NetworkMap, target: ActorId, routes: Routes, today: Day): readonly Tip[] {
  const actor = map.actors.get(target)
  if (!actor) return []
  const formal = routes.shortestFormal.length > 0
  const informal = routes.shortestInformal.length > 0
  const tips: Tip[] = []
  if (formal && informal) tips.push({ kind: 'bothWays', actor: target })
  else if (formal || informal) tips.push({ kind: 'findOther', actor: target, found: formal ? 'formal' : 'informal' })
  if (actor.role === 'decides') {
    tips.push(...unaskedAdvice(map, target, today), { kind: 'letter', actor: target })
    if (actor.kind === 'person') tips.push(...gatheringsWith(map, target, today), { kind: 'hallway', actor: target })
  }
  if (routes.shortest.length === 0) tips.push(...whoDoesWhat(map, today))
  return tips
}

/** Official advisers of a decider: they may speak up without being asked. */
export function unaskedAdvice(map: NetworkMap, decider: ActorId, today: Day): readonly Tip[] {
  const official = advisersOf(map, decider, today).filter(id => {
    const adviser = map.actors.get(id)
    return adviser?.role === 'advises' && adviser.kind !== 'person' && adviser.formality !== 'informal'
  })
  return official.map(actor => ({ kind: 'unaskedAdvice', actor, decider }))
}

/** The nearest client council: it knows who works where and does what. */
export function whoDoesWhat(map: NetworkMap, today: Day): readonly Tip[] {
  const [nearest] = inActorOrder(map, othersOn(map, today).filter(isClientCouncil), today)
  return nearest ? [{ kind: 'whoDoesWhat', actor: nearest }] : []
}

function gatheringsWith(map: NetworkMap, actor: ActorId, today: Day): readonly Tip[] {
  if (!contactNet(map, today).seatOf.has(actor)) return []
  return [...map.gatherings.values()]
    .filter(({ actors, on }) => actors.includes(actor) && on !== undefined && on >= today)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
    .map(({ id }) => ({ kind: 'gathering', actor, gathering: id }))
}
