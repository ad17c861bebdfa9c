import { agreementsAbout, talksAbout } from '#analysis/aboutIssue.ts'
import { routesTo } from '#analysis/routesTo.ts'
import { whoShares } from '#analysis/whoShares.ts'
import type { Issue } from '#model/dealings.ts'
import type { PlanStep } from '#model/planAnswers.ts'
import { planOverviewText } from '#text/planOverview.ts'
import { nameList, shownName } from '#text/shownName.ts'
import { dayLabel } from '#text/words.ts'
import { decidersOnMap, lettersAbout } from './madeWith.ts'
import type { Planning } from './usePlanning.ts'
import { fewNames } from './verdictLines.ts'

/** Something of the plan that is still to be done, and the step where it is done. */
export interface PlanTodo {
  readonly step: PlanStep
  readonly text: string
}

const words = planOverviewText.todo

/** What is still to be done, in the order of the steps. */
export function planTodo(planning: Planning): readonly PlanTodo[] {
  const { issue } = planning
  if (!issue) return [{ step: '1', text: words.problem }]
  return [
    ...(issue.topics.length === 0 ? [todo('1', words.topics)] : []),
    ...toAsk(planning, issue),
    ...toReach(planning),
    ...toSay(planning, issue),
    ...toAgree(planning, issue),
  ]
}

const todo = (step: PlanStep, text: string): PlanTodo => ({ step, text })

function toAsk({ map, day, nameOf }: Planning, issue: Issue): PlanTodo[] {
  const { awaiting, stillToAsk, verdict } = whoShares(map, issue.id, day)
  const names = (ids: typeof awaiting) => nameList(fewNames(ids, nameOf))
  const more = verdict !== 'collective' && stillToAsk.length > 0
  return [
    ...(more ? [todo('2', words.askMore(names(stillToAsk)))] : []),
    ...(awaiting.length > 0 ? [todo('2', words.awaiting(names(awaiting)))] : []),
  ]
}

function toReach(planning: Planning): PlanTodo[] {
  const { map, day, answers, nameOf } = planning
  const deciders = decidersOnMap(planning)
  if (deciders.length === 0) return [todo('4', words.deciders)]
  return deciders.flatMap(id => {
    if (map.actors.get(id)?.self) return []
    if (routesTo(map, id, day).shortest.length === 0) return [todo('5', words.noWay(nameOf(id)))]
    return answers.ways.some(({ actor }) => actor === id) ? [] : [todo('5', words.way(nameOf(id)))]
  })
}

function toSay(planning: Planning, issue: Issue): PlanTodo[] {
  const { map, answers } = planning
  return [...(answers.ask === '' ? [todo('6', words.ask)] : []), ...atMoment()]

  function atMoment(): PlanTodo[] {
    const { moment, gathering } = answers
    if (moment === undefined) return [todo('6', words.moment)]
    if (moment === 'gathering') return gathering && map.gatherings.has(gathering) ? [] : [todo('6', words.gathering)]
    if (moment === 'talk') return toTalk(planning, issue)
    const letters = lettersAbout(map, issue.id)
    if (letters.length === 0) return [todo('6', words.letter)]
    return letters.some(({ sentOn }) => sentOn !== undefined) ? [] : [todo('6', words.send)]
  }
}

function toTalk(planning: Planning, issue: Issue): PlanTodo[] {
  const spoken = new Set(talksAbout(planning.map, issue).flatMap(({ actors }) => actors))
  const left = decidersOnMap(planning).filter(id => !spoken.has(id))
  return left.length > 0 ? [todo('6', words.talk(nameList(fewNames(left, planning.nameOf))))] : []
}

function toAgree({ map, day, answers }: Planning, issue: Issue): PlanTodo[] {
  const agreed = agreementsAbout(map, issue)
  const late = agreed.flatMap(({ state, due, text }) =>
    state === 'open' && due !== undefined && due < day ? [todo('7', words.late(shownName(text), dayLabel(due)))] : [],
  )
  return [
    ...(agreed.length === 0 ? [todo('7', words.agreement)] : []),
    ...late,
    ...(answers.fallback === '' ? [todo('7', words.fallback)] : []),
  ]
}
