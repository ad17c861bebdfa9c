import { daysAfter } from '#model/days.ts'
import type { ContactMoment, Issue } from '#model/dealings.ts'
import { type Actor, type ActorId, type Day, type Id, type NetworkMap, selfOf } from '#model/records.ts'
import type { LetterKind } from '#model/vocabulary.ts'
import { type Agenda, doneBy, type LetterFacts, topicInLetter, viaClerk } from '#text/letterFacts.ts'
import { salutation, saysJe } from '#text/salutation.ts'
import { nameList } from '#text/shownName.ts'
import { holdsOn } from './holdsOn.ts'
import { letterCounts } from './letterCounts.ts'
import { nameless } from './nameless.ts'
import { inActorOrder } from './order.ts'
import { remindedOf } from './remindedOf.ts'
import { advisersOf } from './whoDecides.ts'
import { whoShares } from './whoShares.ts'

/** What a letter is asked for: of what kind, to whom, about which problem or after which talk. */
export interface LetterWish {
  readonly kind: LetterKind
  readonly to: readonly ActorId[]
  readonly issue?: Id<'issues'> | undefined
  readonly moment?: Id<'contactMoments'> | undefined
  /** The agreement that someone is reminded of. */
  readonly agreement?: Id<'agreements'> | undefined
  /** What I ask, as I wrote it myself. */
  readonly ask?: string | undefined
}

const DAYS_TO_REPLY = 21
/** A reminder waits no three weeks more. */
const DAYS_TO_REMIND = 14

/** What the map tells for a letter. */
export function letterFacts(map: NetworkMap, wish: LetterWish, today: Day): LetterFacts {
  const to = wish.to.flatMap(id => map.actors.get(id) ?? [])
  const talk = wish.moment && map.contactMoments.get(wish.moment)
  const issueId = wish.issue ?? talk?.issue
  const issue = issueId && map.issues.get(issueId)
  const isSignal = wish.kind === 'national'
  const own = saysJe(wish.kind, to)
  const without = nameless(map, isSignal ? 'all' : 'people')
  return {
    topics: nameList(
      topicsOf(issue, talk)
        .map(topicInLetter)
        .filter(topic => without(topic) !== ''),
    ),
    problem: without(issue?.title ?? '').replace(/[.!?]+$/u, ''),
    example: without(issue?.description ?? ''),
    place: map.info.place ?? '',
    from: fromName(map),
    to: addressBlock(isSignal ? to.filter(({ kind }) => kind !== 'person') : to, wish.kind === 'council'),
    salutation: salutation(wish.kind, to),
    own,
    many: to.length > 1 || to.some(({ kind }) => kind === 'group'),
    confirmed: haveConfirmed(map, issue, to, today),
    ...letterCounts(map, issue, wish.to, today, without),
    nearby: to.some(({ sector, scope }) => scope !== 'national' && sector !== 'advocacy'),
    advisers: advisersAround(map, to, today),
    agenda: agendaOn(today),
    talk: talk && { on: talk.on, written: talk.channel === 'email' || talk.channel === 'letter' },
    agreed: agreedWith(map, wish, own, without),
    reminder: remindedOf(map, wish),
    ask: askOf(wish, isSignal ? without : text => text),
    today,
    replyBy: daysAfter(today, wish.kind === 'reminder' ? DAYS_TO_REMIND : DAYS_TO_REPLY),
  }
}

const topicsOf = (issue: Issue | undefined, talk: ContactMoment | undefined): readonly string[] =>
  issue?.topics ?? talk?.topics ?? []

/** Whether everyone it goes to said that they recognise the problem, or told of it first. */
function haveConfirmed(map: NetworkMap, issue: Issue | undefined, to: readonly Actor[], today: Day): boolean {
  if (!issue || to.length === 0) return false
  const known = new Set([...whoShares(map, issue.id, today).confirms, ...(issue.reportedBy ? [issue.reportedBy] : [])])
  return to.every(({ id }) => known.has(id))
}

function askOf({ ask = '' }: LetterWish, shown: (text: string) => string): string {
  const text = shown(ask.trim())
  return text === '' || /[.!?]$/u.test(text) ? text : `${text}.`
}

/** My name as I write it under a letter: "Samira (ik)" is Samira, and *Ik* is no name. */
function fromName(map: NetworkMap): string {
  const name = (selfOf(map)?.name ?? '').replace(/\s*\(ik\)\s*/iu, ' ').trim()
  return /^ik$/iu.test(name) ? '' : name
}

function addressBlock(to: readonly Actor[], toCouncil: boolean): string {
  const lines = to.flatMap(({ name, contact }) => [name, ...(contact?.address ? [contact.address] : [])])
  const isViaClerk = toCouncil && to.some(({ player, sector }) => sector === 'politics' || player === 'gemeenteraad')
  return [...lines, ...(isViaClerk ? [viaClerk] : [])].join('\n')
}

/** Organisations that give advice to who is written to, or to where they work. */
function advisersAround(map: NetworkMap, to: readonly Actor[], today: Day): string[] {
  const people = new Set(to.map(({ id }) => id))
  const work = [...map.links.values()].filter(
    link => link.type === 'worksFor' && people.has(link.source) && holdsOn(link, today),
  )
  const ids = new Set([...people, ...work.map(({ target }) => target)])
  const found = [...ids].flatMap(id => advisersOf(map, id, today)).flatMap(id => map.actors.get(id) ?? [])
  const bodies = found.filter(({ kind, sector, id }) => kind !== 'person' && sector === 'advice' && !ids.has(id))
  return inActorOrder(map, new Set(bodies), today)
    .flatMap(id => map.actors.get(id) ?? [])
    .sort((a, b) => adviceRank(a) - adviceRank(b))
    .map(({ name }) => name)
}

/** Whose advice an organisation has to ask comes first; relatives advise it, but their council has no such right. */
function adviceRank({ player, name }: Actor): number {
  if (player === 'clientenraad' || /cli[eë]ntenraad/iu.test(name)) return 0
  return player === 'familieraad' || /(familie|verwanten)raad/iu.test(name) ? 2 : 1
}

/** A council talks about its plans from April to July, and about its money from September until half November. */
function agendaOn(today: Day): Agenda {
  const day = today.slice(5)
  if (day >= '04-01' && day <= '07-15') return 'plans'
  return day >= '09-01' && day <= '11-15' ? 'budget' : 'council'
}

/** What was agreed in the talk; without a talk, what is still open with who is written to. */
function agreedWith(
  map: NetworkMap,
  { kind, moment, to }: LetterWish,
  own: boolean,
  without: (text: string) => string,
): LetterFacts['agreed'] {
  if (kind !== 'thanks') return []
  const fits = [...map.agreements.values()].filter(({ contactMoment, state, actors }) =>
    moment ? contactMoment === moment : state === 'open' && actors.some(id => to.includes(id)),
  )
  return fits
    .sort((a, b) => a.order - b.order)
    .map(({ text, owner, due, state }) => {
      // A text with a name in it tells by itself who does it.
      const isTold = owner === undefined || without(text) === ''
      return { text, by: isTold ? '' : byWhom(map, owner, to, own), ...(due && state === 'open' && { due }) }
    })
}

/** Who does it: I, who reads it, an organisation or another who reads it by name, and of anyone else no name. */
function byWhom(map: NetworkMap, owner: ActorId, to: readonly ActorId[], own: boolean): string {
  const doer = map.actors.get(owner)
  if (!doer) return ''
  if (owner === selfOf(map)?.id) return doneBy.me
  if (to.length === 1 && to[0] === owner) return own ? doneBy.youOwn : doneBy.you
  return to.includes(owner) || doer.kind === 'organisation' || doer.kind === 'group'
    ? doneBy.other(doer.name)
    : doneBy.someone
}
