import type { Answer } from '#model/dealings.ts'
import type { Actor, ActorId, Day, Id, NetworkMap } from '#model/records.ts'
import { topicIn } from '#model/topics.ts'
import type { Role } from '#model/vocabulary.ts'
import { lastAnswerOf } from './lastAnswers.ts'
import { myFamily, myGroups } from './me.ts'
import { inActorOrder, othersOn } from './order.ts'

/** Whether a problem is mine alone or of more people. */
export type Verdict = 'individual' | 'shared' | 'collective' | 'unknown'

/** Who recognises a problem, who doesn't, whom I asked, whom I could still ask; and what follows from it. */
export interface WhoShares {
  readonly confirms: readonly ActorId[]
  readonly denies: readonly ActorId[]
  readonly awaiting: readonly ActorId[]
  readonly stillToAsk: readonly ActorId[]
  readonly verdict: Verdict
}

const WORTH_ASKING: ReadonlySet<Role | undefined> = new Set<Role>(['affected', 'advocates', 'advises'])

/** Who shares this problem. The reporter and Ik stand in no list; family is listed, but decides nothing. */
export function whoShares(map: NetworkMap, issueId: Id<'issues'>, today: Day): WhoShares {
  const issue = map.issues.get(issueId)
  if (!issue) return { confirms: [], denies: [], awaiting: [], stillToAsk: [], verdict: 'unknown' }
  const answers = lastAnswerOf(issue)
  const others = othersOn(map, today).filter(actor => actor.id !== issue.reportedBy)
  const said = (answer: Answer['answer']) => others.filter(actor => answers.get(actor.id)?.answer === answer)
  const [confirms, denies, awaiting] = [said('confirms'), said('denies'), said('asked')]
  const family = myFamily(map, today)
  const skipped = new Set([...myGroups(map, today), ...family])
  const isAbout = issue.topics.map(topicIn)
  const stillToAsk = others.filter(
    ({ id, role, topics }) =>
      WORTH_ASKING.has(role) && isAbout.some(is => is(topics)) && !answers.has(id) && !skipped.has(id),
  )
  const counts = (actors: readonly Actor[]) => actors.filter(actor => !family.has(actor.id))
  return {
    confirms: inActorOrder(map, confirms, today),
    denies: inActorOrder(map, denies, today),
    awaiting: inActorOrder(map, awaiting, today),
    stillToAsk: inActorOrder(map, stillToAsk, today),
    verdict: verdictOf(counts(confirms), counts(denies).length, counts(awaiting).length + stillToAsk.length),
  }
}

function verdictOf(confirms: readonly Actor[], denied: number, undecided: number): Verdict {
  const persons = confirms.filter(({ kind }) => kind === 'person').length
  const together = confirms.some(({ kind }) => kind === 'group' || kind === 'organisation')
  if (together || persons >= 2) return 'collective'
  if (persons === 1) return 'shared'
  return denied > 0 && undecided === 0 ? 'individual' : 'unknown'
}
