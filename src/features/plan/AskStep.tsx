import type { Issue } from '#model/dealings.ts'
import { PLAN_MOMENTS } from '#model/planAnswers.ts'
import { planText } from '#text/plan.ts'
import { RadioGroup } from '#ui/Choice.tsx'
import { AskAtGathering } from './AskAtGathering.tsx'
import { AskByLetter } from './AskByLetter.tsx'
import { AskInTalk } from './AskInTalk.tsx'
import { PlanText } from './PlanText.tsx'
import type { Planning } from './usePlanning.ts'

const words = planText.ask

/** Step 6: what I ask in one sentence, and at what moment. */
export function AskStep({ planning, issue }: { readonly planning: Planning; readonly issue: Issue }) {
  const { plan, answers, set } = planning
  const { moment } = answers
  return (
    <>
      <PlanText
        label={words.sentence}
        hint={words.hint}
        field={`plans/${plan.id}/ask`}
        value={answers.ask}
        careful
        onCommit={ask => set(planText.done.ask, { ask })}
      />
      <RadioGroup
        legend={words.moment}
        options={PLAN_MOMENTS.map(value => ({ value, label: words.of[value].label, hint: words.of[value].hint }))}
        value={moment}
        onChange={value => set(planText.done.moment, { moment: value })}
      />
      {moment === 'talk' && <AskInTalk planning={planning} issue={issue} />}
      {moment === 'letter' && <AskByLetter planning={planning} issue={issue} />}
      {moment === 'gathering' && <AskAtGathering planning={planning} />}
      {moment !== undefined && <p>{words.both}</p>}
    </>
  )
}
