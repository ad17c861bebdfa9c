import type { ActorId } from '#model/records.ts'
import { contactNet } from './contactNet.ts'
import { distances } from './distances.ts'
import { type IssueAsked, who } from './issueAsked.ts'
import { isKnownFor } from './knownFor.ts'
import type { Fact, KnownFor, NextStep } from './nextStep.ts'
import { whyAnswered, whyRole } from './reasons.ts'

/** With how many a talk is advised at once. */
const FEW = 3

/** When a problem is of one person only: the other way. */
export function stepsAlone(asked: IssueAsked): readonly NextStep[] {
  const complaint = known(asked, 'complaint')
  const law = known(asked, 'law')
  return [
    helper(asked),
    talk(asked),
    { kind: 'complaint', actors: complaint, source: 'S1-14', facts: factsOf(complaint, 'complaint') },
    { kind: 'objection', actors: law, source: 'S1-14', facts: factsOf(law, 'law') },
  ]
}

const known = (asked: IssueAsked, what: KnownFor) => who(asked, actor => isKnownFor(actor, what))

/** Who can stand beside me: client support, or who helps me already. */
function helper(asked: IssueAsked): NextStep {
  const helpsMe = helpers(asked)
  const actors = who(
    asked,
    actor => isKnownFor(actor, 'support') || (actor.role === 'supports' && helpsMe.has(actor.id)),
  )
  const facts = actors.flatMap((actor): Fact[] => [
    ...(helpsMe.has(actor) ? [{ kind: 'helpsMe', actor } as const] : []),
    ...(isSupport(asked, actor) ? [{ kind: 'knownFor', actor, what: 'support' } as const] : []),
  ])
  const told: Fact[] = facts.length > 0 ? facts : [{ kind: 'noneKnown' }]
  const { map, issue, shares, today } = asked
  const denied = shares.denies.flatMap(id => whyAnswered(map, issue, id, today) ?? [])
  return { kind: 'helper', actors, source: 'S1-14', facts: [...told, ...denied] }
}

function isSupport({ map }: IssueAsked, id: ActorId): boolean {
  const actor = map.actors.get(id)
  return actor !== undefined && isKnownFor(actor, 'support')
}

/** Everyone with a link that says they help Ik. */
function helpers({ map, today }: IssueAsked): ReadonlySet<ActorId> {
  const net = contactNet(map, today)
  const mine = net.contacts[net.self ?? -1] ?? []
  return new Set(
    mine.flatMap(({ to, link }) => {
      const other = net.actors[to]
      return link.type === 'supports' && other && link.source === other.id ? other.id : []
    }),
  )
}

/** A talk with who carries it out or decides, nearest first. */
function talk(asked: IssueAsked): NextStep {
  const { map, today } = asked
  const near = distances(map, today)
  const about = who(
    asked,
    actor => (actor.role === 'executes' || actor.role === 'decides') && asked.topicOf(actor) !== undefined,
  )
  const reached = about.filter(id => near.has(id))
  const actors = (reached.length > 0 ? reached : about).slice(0, FEW)
  const facts = actors.flatMap(id => {
    const actor = map.actors.get(id)
    const topic = actor && asked.topicOf(actor)
    return topic === undefined ? [] : whyRole(map, id, topic)
  })
  return { kind: 'talk', actors, source: 'S1-24', facts: facts.length > 0 ? facts : [{ kind: 'nobodyDecides' }] }
}

const factsOf = (actors: readonly ActorId[], what: KnownFor): readonly Fact[] =>
  actors.length > 0 ? actors.map(actor => ({ kind: 'knownFor', actor, what })) : [{ kind: 'noneKnown' }]
