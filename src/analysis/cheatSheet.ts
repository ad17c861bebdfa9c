import type { Gathering, Issue } from '#model/dealings.ts'
import { type Actor, type ActorId, type Day, type Id, inOrder, type NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import type { Formality } from '#model/vocabulary.ts'
import { agreements } from './agreements.ts'
import { balance } from './balance.ts'
import { lastAnswerOf } from './lastAnswers.ts'
import { lastTalks } from './lastContact.ts'
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
  const talks = lastTalks(map, today)
  const open = openAgreements(map, today)
  return inActorOrder(map, others, today).flatMap((id): CheatCard | readonly [] => {
    const actor = map.actors.get(id)
    if (!actor) return []
    const talk = talks.get(id)
    const missing = actor.role === 'decides' ? balance(map, { actor: id }, today).missing : undefined
    return {
      actor: id,
      ...(talk && { talk: talk.id }),
      agreements: open.get(id) ?? [],
      question: questionFor(map, gathering, actor),
      ...(missing && { missing }),
    }
  })
}

/** Of everyone the open agreements with them or kept by them, late ones first. */
function openAgreements(map: NetworkMap, today: Day): ReadonlyMap<ActorId, CheatCard['agreements']> {
  const { open, overdue } = agreements(map, { open: true }, today)
  const late = new Set(overdue)
  const theirs = new Map<ActorId, { readonly id: Id<'agreements'>; readonly late: boolean }[]>()
  for (const id of [...overdue, ...open.filter(one => !late.has(one))]) {
    const { actors = [], owner } = map.agreements.get(id) ?? {}
    for (const actor of new Set(owner === undefined ? actors : [...actors, owner])) {
      const others = theirs.get(actor)
      if (others) others.push({ id, late: late.has(id) })
      else theirs.set(actor, [{ id, late: late.has(id) }])
    }
  }
  return theirs
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
function aboutIssue(issue: Issue, actor: Actor): (typeof WEIGHT)[number] | undefined {
  const answer = lastAnswerOf(issue).get(actor.id)?.answer
  const isTheirs = issue.topics.some(topic => topicIn(topic)(actor.topics))
  if (answer === 'asked') return 'answer'
  if (answer === 'denies' || (!isTheirs && answer !== 'confirms')) return undefined
  if (actor.role === 'decides') return 'decide'
  if (answer === 'confirms') return 'together'
  return actor.role === 'executes' || actor.role === 'supports' || actor.role === 'informs' ? 'practice' : 'recognise'
}
