import { agreementsAbout } from '#analysis/aboutIssue.ts'
import { routesTo } from '#analysis/routesTo.ts'
import { whoShares } from '#analysis/whoShares.ts'
import type { Issue } from '#model/dealings.ts'
import type { PlanStep, PlanWay } from '#model/planAnswers.ts'
import type { ActorId } from '#model/records.ts'
import { dueTold } from '#state/dueTold.ts'
import { planText } from '#text/plan.ts'
import { planOverviewText } from '#text/planOverview.ts'
import { topicInSentence } from '#text/reasons.ts'
import { nameList, shownName } from '#text/shownName.ts'
import { dayLabel, verdictLabel } from '#text/words.ts'
import { decidersOnMap } from './madeWith.ts'
import type { Planning } from './usePlanning.ts'
import { verdictLines } from './verdictLines.ts'

/** A part of the plan in words: what it answers, and the step where it can be changed. */
export interface PlanPart {
  readonly step: PlanStep
  readonly title: string
  /** Empty while nothing is answered. */
  readonly lines: readonly string[]
}

const words = planOverviewText

/** The whole plan in words. */
export function planTold(planning: Planning): readonly PlanPart[] {
  const { issue, answers } = planning
  const part = (step: PlanStep, title: string, lines: readonly string[]) => ({ step, title, lines })
  return [
    part('1', words.problem, issue ? problemLines(issue) : []),
    part('2', words.shared, issue ? sharedLines(planning, issue) : []),
    part('3', words.alone, issue ? verdictTold(planning, issue) : []),
    part('4', words.who, decidersOnMap(planning).map(planning.labelOf)),
    part(
      '5',
      words.via,
      decidersOnMap(planning).flatMap(id => wayLines(planning, id)),
    ),
    part('6', words.ask, askLines(planning)),
    part('7', words.agreed, issue ? agreedLines(planning, issue) : []),
    part('7', words.fails, answers.fallback === '' ? [] : [answers.fallback]),
  ]
}

/** The plan as plain text, to put in a message. */
export function planAsText(parts: readonly PlanPart[], title: string): string {
  const told = parts.map(part => [part.title, ...(part.lines.length > 0 ? part.lines : [words.notYet])].join('\n'))
  return [title, ...told].join('\n\n')
}

function problemLines({ title, topics }: Issue): readonly string[] {
  const about = topics.length > 0 ? [words.about(nameList(topics.map(topicInSentence)))] : []
  return [shownName(title), ...about]
}

function sharedLines({ map, day, nameOf }: Planning, issue: Issue): readonly string[] {
  const { confirms, denies, awaiting } = whoShares(map, issue.id, day)
  return verdictLines({ confirms, denies, awaiting, stillToAsk: [], verdict: 'unknown' }, nameOf)
}

function verdictTold({ map, day }: Planning, issue: Issue): readonly string[] {
  return [`${verdictLabel(whoShares(map, issue.id, day).verdict)}.`]
}

function wayLines({ map, day, answers, nameOf }: Planning, actor: ActorId): readonly string[] {
  const way = answers.ways.find(one => one.actor === actor)?.way
  if (way === undefined) return []
  const { shortest, shortestFormal, shortestInformal } = routesTo(map, actor, day)
  const lists: Record<PlanWay, readonly (typeof shortest)[]> = {
    both: [shortestFormal, shortestInformal],
    formal: [shortestFormal],
    informal: [shortestInformal],
    shortest: [shortest],
  }
  const routes = lists[way].flatMap(list => list.slice(0, 1))
  if (routes.length === 0) return [words.noWay(nameOf(actor))]
  const told = routes.map(({ route }) => {
    const via = route.slice(1, -1).map(nameOf)
    return via.length > 0 ? words.route(nameOf(actor), nameList(via)) : words.direct(nameOf(actor))
  })
  return [planText.ways.of[way].told(nameOf(actor)), ...new Set(told)]
}

function askLines({ map, answers }: Planning): readonly string[] {
  const { ask, moment, gathering, before } = answers
  const when = gathering && map.gatherings.get(gathering)
  return [
    ...(ask === '' ? [] : [ask]),
    ...(moment ? [planText.ask.of[moment].told] : []),
    ...(moment === 'gathering' && when ? [words.gathering(shownName(when.title), when.on && dayLabel(when.on))] : []),
    ...(moment !== 'gathering' && moment && before ? [words.before(dayLabel(before))] : []),
  ]
}

function agreedLines({ map, day }: Planning, issue: Issue): readonly string[] {
  return agreementsAbout(map, issue).map(({ text, state, due }) =>
    words.agreement(shownName(text), dueTold({ state, ...(due && { due }) }, day)),
  )
}
