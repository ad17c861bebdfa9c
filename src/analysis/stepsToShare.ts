import { fold } from '#model/fold.ts'
import type { Actor, ActorId } from '#model/records.ts'
import { actorsOf, type IssueAsked, isBody, who } from './issueAsked.ts'
import { myGroups } from './me.ts'
import type { Fact, NextStep } from './nextStep.ts'
import { otherGroups } from './otherGroups.ts'
import { whyAnswered, whyRole, whyToAsk } from './reasons.ts'
import { somebodyBelongs } from './toBelong.ts'
import { unheard } from './unheard.ts'

/** People who often meet with the same, by the source document: older people, people with another kind of disability. */
const ALIKE: readonly string[] = ['ouderen', 'lichamelijk', 'psychisch']

/** While a problem is not known to be of more people: with whom to share it. */
export function stepsToShare(asked: IssueAsked): readonly NextStep[] {
  const { shares, issue } = asked
  const isAlone = [shares.confirms, shares.awaiting, shares.stillToAsk].every(({ length }) => length === 0)
  return [
    ...(issue.topics.length === 0 ? [addTopics] : []),
    ...hear(asked),
    ...toAsk(asked, 'askGroups', isBody),
    ...toAsk(asked, 'askPeople', actor => !isBody(actor)),
    ...(isAlone && issue.topics.length > 0 ? [nobodyLeft(asked)] : []),
    ...alike(asked),
    findSupporters(asked),
  ]
}

const addTopics: NextStep = { kind: 'addTopics', actors: [], source: 'S1-10', facts: [{ kind: 'noTopics' }] }
/** Nobody to ask: who is on the map may have to do with it unsaid; once somebody was asked, others have to come. */
function nobodyLeft({ map, issue, others, today }: IssueAsked): NextStep {
  const isUnsaid = issue.answers.length === 0 && others.length > 0 && !somebodyBelongs(map, issue, today)
  const kind = isUnsaid ? 'sayWhoBelongs' : 'nobodyToAsk'
  return { kind, actors: [], source: 'S1-10', facts: [{ kind }] }
}

/** Who was asked, and didn't answer yet. */
function hear({ map, issue, shares, today }: IssueAsked): readonly NextStep[] {
  const actors = shares.awaiting
  if (actors.length === 0) return []
  const facts = actors.flatMap(id => whyAnswered(map, issue, id, today) ?? [])
  return [{ kind: 'hear', actors, source: 'S1-12', facts }]
}

function toAsk(asked: IssueAsked, kind: 'askGroups' | 'askPeople', fits: (actor: Actor) => boolean): NextStep[] {
  const actors = actorsOf(asked, asked.shares.stillToAsk).filter(fits)
  if (actors.length === 0) return []
  const facts = actors.map(actor => whyToAsk(asked.issue, actor))
  return [{ kind, actors: actors.map(({ id }) => id), source: kind === 'askGroups' ? 'S1-13' : 'S1-12', facts }]
}

/** Who stands up for other people than those asked so far, and may feel the same; and for whom nobody on the map does. */
export function alike(asked: IssueAsked): readonly NextStep[] {
  const { map, issue, today } = asked
  const about = issue.topics.flatMap(topic => otherGroups(map, topic, today))
  const groupsOf = new Map(about.map(({ actor, groups }) => [actor, groups]))
  const heard = new Set(actorsOf(asked, heardBodies(asked)).flatMap(({ represents = [] }) => represents.map(fold)))
  const mine = myGroups(map, today)
  const alikeOf = ({ represents = [] }: Actor) => represents.filter(word => ALIKE.includes(fold(word)))
  for (const actor of asked.others) {
    const groups = alikeOf(actor).filter(word => !heard.has(fold(word)))
    const isCandidate = isBody(actor) && actor.role !== 'decides' && actor.role !== 'executes' && !mine.has(actor.id)
    if (isCandidate && groups.length > 0 && !groupsOf.has(actor.id)) groupsOf.set(actor.id, groups)
  }
  const actors = who(asked, ({ id }) => groupsOf.has(id) && !asked.isAnswered(id))
  const facts = actors.map((actor): Fact => ({ kind: 'standsFor', actor, groups: groupsOf.get(actor) ?? [] }))
  const step: NextStep[] = actors.length > 0 ? [{ kind: 'otherGroups', actors, source: 'S1-5', facts }] : []
  return [...step, ...(actors.length > 0 ? [] : missingGroups(asked))]
}

const heardBodies = ({ map, issue, today }: IssueAsked): readonly ActorId[] => [
  ...myGroups(map, today),
  ...issue.answers.map(({ actor }) => actor),
]

/** Parts of names that tell for whom an organisation stands up, when that isn't filled in. */
const IN_NAMES = new Map([
  ['ouderen', ['ouderen', 'senior']],
  ['lichamelijk', ['gehandicapt', 'handicap']],
  ['psychisch', ['ggz', 'psychi']],
])

/** For which people nobody on the map stands up at this topic: worth finding. */
function missingGroups({ map, issue, others, today }: IssueAsked): readonly NextStep[] {
  const silent = issue.topics.map(topic => new Set(unheard(map, topic, today).map(fold)))
  const names = others.filter(isBody).map(({ name }) => fold(name))
  const isNamed = (group: string) => IN_NAMES.get(group)?.some(part => names.some(name => name.includes(part)))
  const isSilent = (group: string) => silent.length > 0 && silent.every(words => words.has(group))
  const groups = ALIKE.filter(group => isSilent(group) && !isNamed(group))
  if (groups.length === 0) return []
  return [{ kind: 'missingGroups', actors: [], groups, source: 'S1-5', facts: [{ kind: 'nobodyFor', groups }] }]
}

/** Networks of people with the same interest: they know more, and know others. */
function findSupporters(asked: IssueAsked): NextStep {
  const actors = networks(asked)
  const facts = actors.length > 0 ? actors.map(id => whyNetwork(asked, id)) : [{ kind: 'noNetwork' } as const]
  return { kind: 'findSupporters', actors, source: 'S1-16', facts }
}

const OF_KANSPLUS: readonly (string | undefined)[] = ['kansplus', 'kansplus-ledengroep']

/** Organisations that stand up for people at a topic of the problem, and didn't say that they don't recognise it. */
export function networks(asked: IssueAsked): readonly ActorId[] {
  const denies = new Set(asked.shares.denies)
  const fits = (actor: Actor) =>
    isBody(actor) && actor.sector === 'advocacy' && actor.role === 'advocates' && !denies.has(actor.id)
  const about = who(asked, actor => fits(actor) && asked.topicOf(actor) !== undefined)
  return about.length > 0 ? about : who(asked, actor => fits(actor) && OF_KANSPLUS.includes(actor.player))
}

/** Why this network can help: I am a member, or it stands up for people at this topic. */
export function whyNetwork(asked: IssueAsked, id: ActorId): Fact {
  const actor = asked.map.actors.get(id)
  const topic = actor && asked.topicOf(actor)
  if (myGroups(asked.map, asked.today).has(id)) return { kind: 'mine', actor: id }
  return topic === undefined ? { kind: 'network', actor: id } : whyRole(asked.map, id, topic)
}
