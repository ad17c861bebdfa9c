import type { ActorId } from '#model/records.ts'
import { decidersOf, firstDecider, waysStep, whoDecidesSteps } from './deciders.ts'
import { actorsOf, type IssueAsked } from './issueAsked.ts'
import { myFamily } from './me.ts'
import type { NextStep } from './nextStep.ts'
import { byCodeUnit } from './order.ts'
import { whyAdviser, whyAnswered, whyRole, whyToAsk } from './reasons.ts'
import { alike, networks, whyNetwork } from './stepsToShare.ts'
import { tipsAbout, unaskedAdvice, whoDoesWhat } from './tips.ts'
import { advisersOf } from './whoDecides.ts'

/** Once a problem is of more people: who decides, how to come there, and what to do together. */
export function stepsTogether(asked: IssueAsked): readonly NextStep[] {
  const deciders = decidersOf(asked)
  const first = firstDecider(asked, deciders)
  const direct = directLine(asked, deciders)
  return [
    ...whoDecidesSteps(asked, deciders),
    ...(first ? waysStep(asked, first.id) : []),
    ...letter(asked, deciders),
    ...meet(asked, deciders),
    ...direct,
    ...advisers(asked, deciders, direct),
    ...easierDoor(asked),
    ...passOn(asked),
    ...askMore(asked),
    ...alike(asked),
  ]
}

/** A letter from all who recognise it, to who decides. */
function letter({ map, issue, shares, today }: IssueAsked, deciders: readonly ActorId[]): readonly NextStep[] {
  if (deciders.length === 0) return []
  const family = myFamily(map, today)
  const others = shares.confirms.filter(id => !family.has(id))
  const facts = others.flatMap(id => whyAnswered(map, issue, id, today) ?? [])
  return [{ kind: 'letter', actors: deciders, others: others.length, source: 'S1-25', facts }]
}

/** The first gathering where someone comes who decides; or else the hallway, for a person who decides. */
function meet(asked: IssueAsked, deciders: readonly ActorId[]): readonly NextStep[] {
  const { map, today } = asked
  const persons = actorsOf(asked, deciders).filter(({ kind, placeholder }) => kind === 'person' && !placeholder)
  const [gathering] = [...map.gatherings.values()]
    .filter(({ on, actors }) => on !== undefined && on >= today && deciders.some(id => actors.includes(id)))
    .sort((a, b) => byCodeUnit(a.on ?? '', b.on ?? '') || a.order - b.order)
  if (gathering) {
    const actors = deciders.filter(id => gathering.actors.includes(id))
    const facts = actors.map(actor => ({ kind: 'comes', actor, gathering: gathering.id }) as const)
    return [{ kind: 'meet', actors, gathering: gathering.id, source: 'S1-27', facts }]
  }
  const actors = persons.map(({ id }) => id)
  if (actors.length === 0) return []
  return [{ kind: 'hallway', actors, source: 'S1-26', facts: decisions(asked, actors) }]
}

/** The client council that advises who decides. */
function directLine({ map, today }: IssueAsked, deciders: readonly ActorId[]): readonly NextStep[] {
  return whoDoesWhat(map, today).flatMap(({ actor }): NextStep[] => {
    const decider = deciders.find(id => advisersOf(map, id, today).includes(actor))
    if (decider === undefined) return []
    const why = whyAdviser(map, actor, decider, today)
    return [{ kind: 'directLine', actors: [actor], decider, source: 'S1-22', facts: why ? [why] : [] }]
  })
}

/** Official advisers of the first decider who has any; they may speak up without being asked. */
function advisers(
  { map, today }: IssueAsked,
  deciders: readonly ActorId[],
  direct: readonly NextStep[],
): readonly NextStep[] {
  const told = new Set(direct.flatMap(({ actors }) => actors))
  for (const decider of deciders) {
    const actors = unaskedAdvice(map, decider, today).flatMap(({ actor }) => (told.has(actor) ? [] : actor))
    if (actors.length === 0) continue
    const facts = actors.flatMap(id => whyAdviser(map, id, decider, today) ?? [])
    return [{ kind: 'advisers', actors, decider, source: 'S1-23', facts }]
  }
  return []
}

/** A working group where taking part is easier than in the council that it advises; or the question whether there is one. */
function easierDoor({ map, issue, today }: IssueAsked): readonly NextStep[] {
  const doors = issue.topics.flatMap(topic =>
    tipsAbout(map, topic, today).flatMap((tip): NextStep[] => {
      if (tip.kind === 'askForGroup')
        return [{ kind: 'askForGroup', actors: [tip.actor], source: 'S2-11', facts: [whyRole(map, tip.actor, topic)] }]
      if (tip.kind !== 'easierDoor') return []
      const why = whyAdviser(map, tip.actor, tip.council, today)
      return [
        { kind: 'easierDoor', actors: [tip.actor], council: tip.council, source: 'S2-11', facts: why ? [why] : [] },
      ]
    }),
  )
  return doors.sort((a, b) => Number(a.kind === 'askForGroup') - Number(b.kind === 'askForGroup')).slice(0, 1)
}

/** Networks that join signals of many into one. */
function passOn(asked: IssueAsked): readonly NextStep[] {
  const actors = networks(asked)
  if (actors.length === 0) return []
  return [{ kind: 'passOn', actors, source: 'S1-17', facts: actors.map(id => whyNetwork(asked, id)) }]
}

/** Who can still be asked: the more, the stronger. */
function askMore(asked: IssueAsked): readonly NextStep[] {
  const actors = actorsOf(asked, asked.shares.stillToAsk)
  if (actors.length === 0) return []
  const facts = actors.map(actor => whyToAsk(asked.issue, actor))
  return [{ kind: 'askMore', actors: actors.map(({ id }) => id), source: 'S1-6', facts }]
}

const decisions = (asked: IssueAsked, ids: readonly ActorId[]) =>
  actorsOf(asked, ids).flatMap(actor => {
    const topic = asked.topicOf(actor)
    return topic === undefined ? [] : whyRole(asked.map, actor.id, topic)
  })
