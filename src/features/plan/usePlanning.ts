import { editDealing } from '#model/commands/dealings.ts'
import type { Issue, Plan } from '#model/dealings.ts'
import { type Fields, withFields } from '#model/fields.ts'
import { answersOf, type PlanAnswers, writeAnswers } from '#model/planAnswers.ts'
import type { Day, Id, NetworkMap } from '#model/records.ts'
import { edit, useEditable, useMap } from '#state/mapStore.ts'
import { type Names, useNames } from '#state/names.ts'
import { today } from '#state/today.ts'

/** What every step of a plan needs: the map, the day, the problem, what was answered, and how to answer. */
export interface Planning extends Names {
  readonly map: NetworkMap
  /** The map's id, for addresses. */
  readonly mapId: string
  readonly day: Day
  readonly editable: boolean
  readonly plan: Plan
  /** Absent while none is chosen, or when it was thrown away. */
  readonly issue: Issue | undefined
  readonly answers: PlanAnswers
  /** Writes answers down at once, as one edit of this name. */
  readonly set: (label: string, fields: Fields<PlanAnswers>) => void
}

/** A plan of the open map; undefined when it isn't there. */
export function usePlanning(id: Id<'plans'>, mapId: string): Planning | undefined {
  const map = useMap(open => open)
  const editable = useEditable()
  const names = useNames()
  const plan = map.plans.get(id)
  if (!plan) return undefined
  return {
    ...names,
    map,
    mapId,
    day: today(),
    editable,
    plan,
    issue: plan.issue && map.issues.get(plan.issue),
    answers: answersOf(plan),
    set: (label, fields) => void edit(label, open => answerChange(open, id, fields)),
  }
}

/** The answers as they are on the map at that moment, with these in them. */
function answerChange(map: NetworkMap, id: Id<'plans'>, fields: Fields<PlanAnswers>) {
  const plan = map.plans.get(id)
  if (!plan) return []
  const answers = withFields(answersOf(plan), fields)
  return editDealing(map, 'plans', id, { answers: writeAnswers(answers, plan.answers) })
}
