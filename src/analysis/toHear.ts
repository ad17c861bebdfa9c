import { daysAfter } from '#model/days.ts'
import type { Issue } from '#model/dealings.ts'
import { type Actor, type ActorId, type Day, inOrder, type NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import { lastAnswerOf } from './lastAnswers.ts'
import { lastContacts, lastTalks } from './lastContact.ts'
import { myFamily, myGroups } from './me.ts'
import { byCodeUnit, inActorOrder, othersOn } from './order.ts'
import type { TodoItem, TodoOf } from './whatToDo.ts'
import { whoShares } from './whoShares.ts'

/** After so many days without an answer it asks for attention. */
const ASKED = 14
/** After so many days without a talk. */
const SILENT = 90

type ToHear = TodoOf<'noReply' | 'awaiting' | 'silent' | 'never'>

/** From whom I should hear: no answer yet, not spoken for long, or never. Who didn't answer isn't called silent as well. */
export function toHear(map: NetworkMap, today: Day): readonly ToHear[] {
  const waiting = [...noReply(map, today), ...awaiting(map, today)]
  const asked = new Set(waiting.flatMap(item => (item.kind === 'noReply' ? item.actors : [item.actor])))
  return [...waiting, ...tooQuiet(map, asked, today)]
}

const openIssues = (map: NetworkMap): Issue[] => inOrder(map.issues).filter(({ state }) => state !== 'closed')

function noReply(map: NetworkMap, today: Day): TodoOf<'noReply'>[] {
  const there = new Set(othersOn(map, today).map(({ id }) => id))
  const last = lastTalks(map, today)
  return [...map.contactMoments.values()]
    .flatMap(moment => {
      const { id, actors, answered, replyBy } = moment
      if (replyBy === undefined || replyBy >= today || answered?.trim()) return []
      const still = [...new Set(actors)].filter(actor => there.has(actor) && last.get(actor) === moment)
      return still.length > 0 ? [{ kind: 'noReply' as const, moment: id, actors: still, replyBy }] : []
    })
    .sort((a, b) => byCodeUnit(a.replyBy, b.replyBy) || byCodeUnit(a.moment, b.moment))
}

/** Longest ago first; what has no day comes last. */
function awaiting(map: NetworkMap, today: Day): TodoOf<'awaiting'>[] {
  const limit = daysAfter(today, -ASKED)
  return openIssues(map)
    .flatMap(issue =>
      whoShares(map, issue.id, today).awaiting.flatMap(actor => {
        const on = lastAnswerOf(issue).get(actor)?.on
        if (on !== undefined && on >= limit) return []
        return [{ kind: 'awaiting' as const, issue: issue.id, actor, ...(on !== undefined && { on }) }]
      }),
    )
    .sort((a, b) => byCodeUnit(a.on ?? '9', b.on ?? '9'))
}

/** Longest silence first, then who decides and was never spoken. My family and groups I meet without writing it down. */
function tooQuiet(map: NetworkMap, asked: ReadonlySet<ActorId>, today: Day): ToHear[] {
  const limit = daysAfter(today, -SILENT)
  const last = lastContacts(map, today)
  const skipped = new Set([...asked, ...myFamily(map, today), ...myGroups(map, today)])
  const issues = openIssues(map).map(issue => ({ issue, concerns: concernedBy(issue) }))
  const shared = issues.filter(({ issue }) => whoShares(map, issue.id, today).verdict === 'collective')
  const silent: TodoOf<'silent'>[] = []
  const never = new Map<Actor, TodoItem & { readonly kind: 'never' }>()
  for (const actor of othersOn(map, today)) {
    if (skipped.has(actor.id)) continue
    const day = last.get(actor.id)
    if (day !== undefined && day >= limit) continue
    const found = (day === undefined ? shared : issues).find(({ concerns }) => concerns(actor))
    if (!found) continue
    const about = { actor: actor.id, issue: found.issue.id }
    if (day !== undefined) silent.push({ kind: 'silent', ...about, last: day })
    else if (canBeCalledOn(actor)) never.set(actor, { kind: 'never', ...about })
  }
  silent.sort((a, b) => byCodeUnit(a.last, b.last) || byCodeUnit(a.actor, b.actor))
  const byActor = new Map([...never].map(([actor, item]) => [actor.id, item]))
  return [...silent, ...inActorOrder(map, never.keys(), today).flatMap(id => byActor.get(id) ?? [])]
}

/** Whether someone has to do with a problem: by what they do about one of its topics, or because they recognise it. */
function concernedBy(issue: Issue): (actor: Actor) => boolean {
  const isAbout = issue.topics.map(topicIn)
  const last = lastAnswerOf(issue)
  return ({ id, role, topics: of }) =>
    id === issue.reportedBy || last.get(id)?.answer === 'confirms' || (role !== undefined && isAbout.some(is => is(of)))
}

/** Someone of flesh and blood who decides, and whose name is known. */
const canBeCalledOn = ({ kind, role, placeholder }: Actor): boolean =>
  kind === 'person' && role === 'decides' && !placeholder
