import { type Change, joinChanges, NO_CHANGE, step } from '../change.ts'
import type { Answer, Issue } from '../dealings.ts'
import { withFields } from '../fields.ts'
import { joinedExtra } from '../joinedExtra.ts'
import { tellsMore } from '../mentions.ts'
import type { ActorId, Id, NetworkMap } from '../records.ts'
import { uniqueTopics } from '../topics.ts'
import { pointElsewhere } from './dealings.ts'

/**
 * Two problems become the first one, as one edit: its title, both descriptions, both lists of topics, everyone's answer,
 * and every talk, letter and plan of the other. Nothing when they are the same, or one of them is gone.
 */
export function joinIssues(map: NetworkMap, keepId: Id<'issues'>, otherId: Id<'issues'>): Change {
  const keep = map.issues.get(keepId)
  const other = map.issues.get(otherId)
  if (!keep || !other || keepId === otherId) return NO_CHANGE
  return joinChanges(
    step('issues', keep, joined(keep, other, map)),
    step('issues', other, undefined),
    pointElsewhere(map, 'issues', otherId, keepId),
  )
}

function joined(keep: Issue, other: Issue, map: NetworkMap): Issue {
  const isClosed = keep.state === 'closed' && other.state === 'closed'
  return withFields(keep, {
    description: bothTexts(keep, other),
    topics: uniqueTopics([...keep.topics, ...other.topics]),
    reportedBy: keep.reportedBy ?? other.reportedBy,
    answers: joinedAnswers(keep, other, map),
    state: isClosed ? 'closed' : keep.state === 'closed' ? 'open' : keep.state,
    extra: joinedExtra(keep.extra, other.extra, field => !Object.hasOwn(keep, field)),
  })
}

/** No text is lost: the other's title stands above what was told with it. */
function bothTexts(keep: Issue, other: Issue): string | undefined {
  const title = other.title === keep.title ? undefined : other.title
  const theirs = [title, other.description === keep.description ? undefined : other.description]
  const added = theirs.filter(text => text !== undefined && text !== '').join('\n')
  const texts = [keep.description, added].filter(text => text !== undefined && text !== '')
  return texts.length > 0 ? texts.join('\n\n') : undefined
}

/** The last answer of everyone; of who answered both, what says most. Who told of the other problem recognises this one. */
function joinedAnswers(keep: Issue, other: Issue, map: NetworkMap): readonly Answer[] {
  const answers = new Map<ActorId, Answer>()
  for (const answer of keep.answers) answers.set(answer.actor, answer)
  for (const answer of new Map(other.answers.map(one => [one.actor, one])).values()) {
    const earlier = answers.get(answer.actor)
    if (!earlier || !tellsMore(earlier, answer)) answers.set(answer.actor, answer)
  }
  const reporter = other.reportedBy
  const tells = reporter !== undefined && reporter !== (keep.reportedBy ?? reporter) && !map.actors.get(reporter)?.self
  const given = tells ? answers.get(reporter) : undefined
  if (tells && (!given || given.answer === 'asked')) {
    const { on: _asked, ...kept } = given ?? {}
    answers.set(reporter, { ...kept, actor: reporter, answer: 'confirms' })
  }
  return [...answers.values()]
}
