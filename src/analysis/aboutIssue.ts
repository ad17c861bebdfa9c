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

/** What was agreed about a problem, in a talk about it or about one of its topics; the first agreed first. */
export function agreementsAbout(map: NetworkMap, issue: Issue): readonly Agreement[] {
  const isAbout = issue.topics.map(topicIn)
  const found = [...map.agreements.values()].filter(({ contactMoment, topics }) => {
    const talk = contactMoment === undefined ? undefined : map.contactMoments.get(contactMoment)
    // An agreement of a talk about another problem is about that one, whatever its topics.
    return talk?.issue === undefined ? isAbout.some(is => is(topics)) : talk.issue === issue.id
  })
  return found.sort((a, b) => byCodeUnit(a.on, b.on) || byCodeUnit(a.id, b.id))
}

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
