import type { Gathering, Issue } from '#model/dealings.ts'
import { type Actor, type ActorId, type Day, type Id, inOrder, type NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import type { Formality } from '#model/vocabulary.ts'
import { agreements } from './agreements.ts'
import { balance } from './balance.ts'
import { inActorOrder, othersOn } from './order.ts'

/** One question to ask someone: about an open problem, from my goal, or about what they do. */
export type CheatQuestion =
  /** `answer`: I asked before. `decide`, `recognise`, `together`, `practice`: by what they do about it. */
  | {
      readonly kind: 'answer' | 'decide' | 'recognise' | 'together' | 'practice'
      readonly issue: Id<'issues'>
    }
  | { readonly kind: 'goal' }
  | { readonly kind: 'whoDoesWhat' }

/** What to know of one person I may meet. */
export interface CheatCard {
  readonly actor: ActorId
  /** The last talk with them. */
  readonly talk?: Id<'contactMoments'>
  /** Open agreements with them or kept by them, late ones first. */
  readonly agreements: readonly { readonly id: Id<'agreements'>; readonly late: boolean }[]
  readonly question: CheatQuestion
  /** Of someone who decides: the kind of talk that there wasn't yet, when there was only the other kind. */
  readonly missing?: Formality
}

/** *Spiekbriefje*: a card for everyone who will be at a gathering, without Ik; nearest first. */
export function cheatSheet(map: NetworkMap, gathering: Gathering, today: Day): readonly CheatCard[] {
  const coming = new Set(gathering.actors)
  const others = othersOn(map, today).filter(({ id }) => coming.has(id))
  return inActorOrder(map, others, today).flatMap(id => {
    const actor = map.actors.get(id)
    return actor ? [cardOf(map, gathering, actor, today)] : []
  })
}

function cardOf(map: NetworkMap, gathering: Gathering, actor: Actor, today: Day): CheatCard {
  const talk = lastTalk(map, actor.id, today)
  const missing = actor.role === 'decides' ? balance(map, { actor: actor.id }, today).missing : undefined
  return {
    actor: actor.id,
    ...(talk !== undefined && { talk }),
    agreements: openAgreements(map, actor.id, today),
    question: questionFor(map, gathering, actor),
    ...(missing && { missing }),
  }
}

function openAgreements(map: NetworkMap, actor: ActorId, today: Day): CheatCard['agreements'] {
  const { open, overdue } = agreements(map, { open: true }, today)
  const late = new Set(overdue)
  const theirs = open.filter(id => {
    const { actors, owner } = map.agreements.get(id) ?? {}
    return owner === actor || actors?.includes(actor)
  })
  const told = theirs.map(id => ({ id, late: late.has(id) }))
  return [...told.filter(agreement => agreement.late), ...told.filter(agreement => !agreement.late)]
}

function lastTalk(map: NetworkMap, actor: ActorId, today: Day): Id<'contactMoments'> | undefined {
  const talks = inOrder(map.contactMoments).filter(({ on, actors }) => on <= today && actors.includes(actor))
  return talks.reduce<(typeof talks)[number] | undefined>(
    (last, talk) => (last && last.on > talk.on ? last : talk),
    undefined,
  )?.id
}

/** What matters most first: an answer I still wait for, then a decision. */
const WEIGHT = ['answer', 'decide', 'recognise', 'together', 'practice'] as const

function questionFor(map: NetworkMap, { goal }: Gathering, actor: Actor): CheatQuestion {
  const questions = inOrder(map.issues).flatMap(issue => {
    const kind = issue.state === 'closed' ? undefined : aboutIssue(issue, actor)
    return kind ? [{ kind, issue: issue.id }] : []
  })
  const [first] = WEIGHT.flatMap(kind => questions.find(question => question.kind === kind) ?? [])
  return first ?? (goal?.trim() ? { kind: 'goal' } : { kind: 'whoDoesWhat' })
}

/** What to ask someone about a problem; nothing when it isn't theirs, or when they don't recognise it. */
function aboutIssue({ answers, topics }: Issue, actor: Actor): (typeof WEIGHT)[number] | undefined {
  const answer = answers.findLast(given => given.actor === actor.id)?.answer
  const isTheirs = topics.some(topic => topicIn(topic)(actor.topics))
  if (answer === 'asked') return 'answer'
  if (answer === 'denies' || (!isTheirs && answer !== 'confirms')) return undefined
  if (actor.role === 'decides') return 'decide'
  if (answer === 'confirms') return 'together'
  return actor.role === 'executes' || actor.role === 'supports' || actor.role === 'informs' ? 'practice' : 'recognise'
}
