import type { Agreement, ContactMoment, Issue } from '#model/dealings.ts'
import type { Day, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { agreementTone } from './agreementTone.ts'
import { byCodeUnit } from './order.ts'

/** Every talk about a problem, the last one first. */
export function talksAbout(map: NetworkMap, issue: Issue): readonly ContactMoment[] {
  const talks = [...map.contactMoments.values()].filter(talk => talk.issue === issue.id)
  return talks.sort((a, b) => byCodeUnit(b.on, a.on) || b.order - a.order)
}

/**
 * What was agreed about a problem: in a talk about it, or about a topic that no other open problem has; the first agreed
 * first.
 */
export function agreementsAbout(map: NetworkMap, issue: Issue): readonly Agreement[] {
  const isOwn = issue.topics.filter(topic => !isShared(map, issue, topic)).map(topicIn)
  return agreed(map, agreement => {
    const about = issueOf(map, agreement)
    return about === undefined ? isOwn.some(is => is(agreement.topics)) : about === issue.id
  })
}

/** What was agreed about a topic that more open problems have: nothing tells which of them it is about. */
export function agreementsOnTopic(map: NetworkMap, issue: Issue): readonly Agreement[] {
  const isAbout = issue.topics.map(topicIn)
  const own = new Set(agreementsAbout(map, issue))
  return agreed(
    map,
    agreement =>
      !own.has(agreement) && issueOf(map, agreement) === undefined && isAbout.some(is => is(agreement.topics)),
  )
}

/** The problem that the talk of an agreement was about; an agreement of a talk about another problem is about that one. */
const issueOf = (map: NetworkMap, { contactMoment }: Agreement): Issue['id'] | undefined =>
  contactMoment === undefined ? undefined : map.contactMoments.get(contactMoment)?.issue

const isShared = (map: NetworkMap, issue: Issue, topic: string): boolean =>
  [...map.issues.values()].some(
    ({ id, state, topics }) => id !== issue.id && state !== 'closed' && topicIn(topic)(topics),
  )

const agreed = (map: NetworkMap, fits: (agreement: Agreement) => boolean): readonly Agreement[] =>
  [...map.agreements.values()].filter(fits).sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id))

/** What of it is still open; first due first. */
export const openAgreementsAbout = (map: NetworkMap, issue: Issue): readonly Agreement[] =>
  agreementsAbout(map, issue)
    .filter(({ state }) => state === 'open')
    .sort(dueOrder)

/** How many of them are late. */
export const lateAbout = (map: NetworkMap, issue: Issue, today: Day): number =>
  openAgreementsAbout(map, issue).filter(agreement => agreementTone(agreement, today) === 'overdue').length

/** Without a day it can wait. */
function dueOrder(a: Agreement, b: Agreement): number {
  if (a.due === undefined || b.due === undefined) return Number(a.due === undefined) - Number(b.due === undefined)
  return byCodeUnit(a.due, b.due)
}
