import type { Actor, ActorId } from '#model/records.ts'
import { distances } from './distances.ts'
import { actorsOf, type IssueAsked, who } from './issueAsked.ts'
import type { NextStep } from './nextStep.ts'
import { whyNeighbour, whyRole } from './reasons.ts'
import { routesTo } from './routesTo.ts'
import { whoToName } from './whoToName.ts'

/** Who decides about a topic of the problem. */
export const decidersOf = (asked: IssueAsked): readonly ActorId[] =>
  who(asked, actor => actor.role === 'decides' && asked.topicOf(actor) !== undefined)

/** Who decides, or how to find out. */
export function whoDecidesSteps(asked: IssueAsked, deciders: readonly ActorId[]): readonly NextStep[] {
  if (deciders.length === 0)
    return [{ kind: 'findDecider', actors: [], source: 'S1-29', facts: [{ kind: 'nobodyDecides' }] }]
  const facts = actorsOf(asked, deciders).flatMap(actor => {
    const topic = asked.topicOf(actor)
    return topic === undefined ? [] : whyRole(asked.map, actor.id, topic)
  })
  return [{ kind: 'whoDecides', actors: deciders, source: 'S1-29', facts }, ...nameDecider(asked, deciders)]
}

/** Who can tell who sits there, while no name of who decides is known. */
function nameDecider({ map, today }: IssueAsked, deciders: readonly ActorId[]): readonly NextStep[] {
  if (deciders.some(id => !map.actors.get(id)?.placeholder)) return []
  const seats = whoToName(map, today).filter(({ placeholder }) => deciders.includes(placeholder))
  const facts = seats.flatMap(({ placeholder, neighbours }) =>
    neighbours.map(neighbour => whyNeighbour(map, neighbour, placeholder, today)),
  )
  const actors = [...new Set(seats.flatMap(({ neighbours }) => neighbours))]
  return [{ kind: 'nameDecider', actors, seats: deciders, source: 'S1-20', facts }]
}

/** The decider to begin with: the nearest whose name is known, else the nearest there is a way to, else the first. */
export function firstDecider({ map, today }: IssueAsked, deciders: readonly ActorId[]): Actor | undefined {
  const near = distances(map, today)
  const found = deciders.flatMap(id => map.actors.get(id) ?? [])
  return (
    found.find(({ id, placeholder }) => near.has(id) && !placeholder) ??
    found.find(({ id }) => near.has(id)) ??
    found[0]
  )
}

/** The official and the unofficial way to the first decider. Nothing while nobody is Ik, or no way is known at all. */
export function waysStep({ map, today }: IssueAsked, decider: ActorId): readonly NextStep[] {
  const { shortest, shortestFormal, shortestInformal } = routesTo(map, decider, today)
  if (shortest.length === 0) return []
  const formal = shortestFormal[0]?.steps
  const informal = shortestInformal[0]?.steps
  return [
    {
      kind: 'ways',
      actors: [decider],
      decider,
      ...(formal !== undefined && { formal }),
      ...(informal !== undefined && { informal }),
      source: 'S1-15',
      facts: [
        { kind: 'way', actor: decider, by: 'formal', steps: formal },
        { kind: 'way', actor: decider, by: 'informal', steps: informal },
      ],
    },
  ]
}
