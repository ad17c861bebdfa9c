import type { Issue } from '#model/dealings.ts'
import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { lastAnswerOf } from './lastAnswers.ts'
import { inActorOrder, othersOn } from './order.ts'
import { type WhoShares, whoShares } from './whoShares.ts'

/** A problem as it is asked what to do about: the map, the day, and who shares it. */
export interface IssueAsked {
  readonly map: NetworkMap
  readonly issue: Issue
  readonly today: Day
  readonly shares: WhoShares
  /** Everyone but Ik who counts today. */
  readonly others: readonly Actor[]
  /** The first topic of the problem that is among these; undefined when none is. */
  readonly topicOf: (actor: Actor) => string | undefined
  /** Whether anything was noted of what they said, *gevraagd* too. */
  readonly isAnswered: (id: ActorId) => boolean
}

/** What every advice about a problem needs to know. */
export function issueAsked(map: NetworkMap, issue: Issue, today: Day): IssueAsked {
  const topics = issue.topics.map(topic => [topic, topicIn(topic)] as const)
  const answered = lastAnswerOf(issue)
  return {
    map,
    issue,
    today,
    shares: whoShares(map, issue.id, today),
    others: othersOn(map, today),
    topicOf: ({ topics: theirs }) => topics.find(([, isAbout]) => isAbout(theirs))?.[0],
    isAnswered: id => answered.has(id),
  }
}

/** An organisation or a group: no person. */
export const isBody = ({ kind }: Actor): boolean => kind === 'organisation' || kind === 'group'

/** These actors of the map, those that are there. */
export const actorsOf = ({ map }: IssueAsked, ids: readonly ActorId[]): Actor[] =>
  ids.flatMap(id => map.actors.get(id) ?? [])

/** The ids of who fits, in the order of every answer. */
export const who = ({ map, others, today }: IssueAsked, fits: (actor: Actor) => boolean): readonly ActorId[] =>
  inActorOrder(map, others.filter(fits), today)
