import { planText } from '#text/plan.ts'
import { PlanText } from './PlanText.tsx'
import type { Planning } from './usePlanning.ts'

/** The day before which I ask it. */
export function BeforeDay({ planning }: { readonly planning: Planning }) {
  const { plan, answers, set } = planning
  return (
    <PlanText
      label={planText.ask.before}
      field={`plans/${plan.id}/before`}
      type="date"
      value={answers.before ?? ''}
      onCommit={before => set(planText.done.moment, { before: before === '' ? undefined : before })}
    />
  )
}
