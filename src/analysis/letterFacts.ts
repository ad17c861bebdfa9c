import type { ContactMoment, Issue } from '#model/dealings.ts'
import { type Actor, type ActorId, type Day, type Id, type NetworkMap, selfOf } from '#model/records.ts'
import type { LetterKind } from '#model/vocabulary.ts'
import { type Agenda, doneBy, type LetterFacts, viaClerk } from '#text/letterFacts.ts'
import { topicInSentence } from '#text/reasons.ts'
import { isOwn, salutation } from '#text/salutation.ts'
import { nameList } from '#text/shownName.ts'
import { daysAfter } from './days.ts'
import { holdsOn } from './holdsOn.ts'
import { letterCounts } from './letterCounts.ts'
import { nameless } from './nameless.ts'
import { inActorOrder } from './order.ts'
import { advisersOf } from './whoDecides.ts'

/** What a letter is asked for: of what kind, to whom, about which problem or after which talk. */
export interface LetterWish {
  readonly kind: LetterKind
  readonly to: readonly ActorId[]
  readonly issue?: Id<'issues'> | undefined
  readonly moment?: Id<'contactMoments'> | undefined
}

const DAYS_TO_REPLY = 21

/** What the map tells for a letter. */
export function letterFacts(map: NetworkMap, wish: LetterWish, today: Day): LetterFacts {
  const to = wish.to.flatMap(id => map.actors.get(id) ?? [])
  const talk = wish.moment && map.contactMoments.get(wish.moment)
  const issueId = wish.issue ?? talk?.issue
  const issue = issueId && map.issues.get(issueId)
  const isSignal = wish.kind === 'national'
  const own = (wish.kind === 'thanks' && isOwn(to)) || wish.kind === 'supporters'
  const without = nameless(map, isSignal ? 'all' : 'people')
  return {
    topics: nameList(
      topicsOf(issue, talk)
        .map(topicInSentence)
        .filter(topic => without(topic) !== ''),
    ),
    problem: without(issue?.title ?? '').replace(/[.!?]+$/u, ''),
    example: without(issue?.description ?? ''),
    place: map.info.place ?? '',
    from: fromName(map),
    to: addressBlock(isSignal ? to.filter(({ kind }) => kind !== 'person') : to, wish.kind === 'council'),
    salutation: salutation(wish.kind, to),
    own,
    ...letterCounts(map, issue, wish.to, today, without),
    nearby: to.some(({ sector, scope }) => scope !== 'national' && sector !== 'advocacy'),
    advisers: advisersAround(map, to, today),
    agenda: agendaOn(today),
    talk: talk && { on: talk.on, written: talk.channel === 'email' || talk.channel === 'letter' },
    agreed: agreedWith(map, wish, own),
    today,
    replyBy: daysAfter(today, DAYS_TO_REPLY),
  }
}

const topicsOf = (issue: Issue | undefined, talk: ContactMoment | undefined): readonly string[] =>
  issue?.topics ?? talk?.topics ?? []

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
  return inActorOrder(map, new Set(bodies), today).map(id => map.actors.get(id)?.name ?? '')
}

/** A council talks about its plans from April to July, and about its money from September until half November. */
function agendaOn(today: Day): Agenda {
  const day = today.slice(5)
  if (day >= '04-01' && day <= '07-15') return 'plans'
  return day >= '09-01' && day <= '11-15' ? 'budget' : 'council'
}

/** What was agreed in the talk; without a talk, what is still open with who is written to. */
function agreedWith(map: NetworkMap, { kind, moment, to }: LetterWish, own: boolean): LetterFacts['agreed'] {
  if (kind !== 'thanks') return []
  const fits = [...map.agreements.values()].filter(({ contactMoment, state, actors }) =>
    moment ? contactMoment === moment : state === 'open' && actors.some(id => to.includes(id)),
  )
  const self = selfOf(map)?.id
  return fits
    .sort((a, b) => a.order - b.order)
    .map(({ text, owner, due }) => {
      const you = own ? doneBy.youOwn : doneBy.you
      const other = owner === undefined ? '' : doneBy.other(map.actors.get(owner)?.name ?? '')
      const by =
        owner === undefined ? '' : owner === self ? doneBy.me : to.length === 1 && to[0] === owner ? you : other
      return { text, by, ...(due && { due }) }
    })
}
