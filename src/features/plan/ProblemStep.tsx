import { useState } from 'react'
import { editDealing } from '#model/commands/dealings.ts'
import type { Issue } from '#model/dealings.ts'
import { uniqueTopics } from '#model/topics.ts'
import { topicChoices } from '#state/choices.ts'
import { edit } from '#state/mapStore.ts'
import { planText } from '#text/plan.ts'
import { topicLabel } from '#text/topics.ts'
import { Button } from '#ui/Button.tsx'
import { WordsField } from '#ui/WordsField.tsx'
import { ChooseProblem } from './ChooseProblem.tsx'
import { PlanText } from './PlanText.tsx'
import type { Planning } from './usePlanning.ts'

const words = planText.problem

/** Step 1: which problem it is about, in one sentence, and its topics. */
export function ProblemStep({ planning }: { readonly planning: Planning }) {
  const { issue, editable } = planning
  const [other, setOther] = useState(false)
  if (!issue || other)
    return <ChooseProblem planning={planning} onDone={() => setOther(false)} canKeep={issue !== undefined} />
  return (
    <>
      <ChosenProblem planning={planning} issue={issue} />
      {editable && <Button onClick={() => setOther(true)}>{words.other}</Button>}
    </>
  )
}

function ChosenProblem({ planning, issue }: { readonly planning: Planning; readonly issue: Issue }) {
  const { map, editable } = planning
  const setTopics = (topics: readonly string[]) =>
    void edit(planText.done.topics, open => editDealing(open, 'issues', issue.id, { topics: uniqueTopics(topics) }))
  return (
    <>
      <PlanText
        label={words.one}
        hint={words.oneHint}
        field={`issues/${issue.id}/title`}
        value={issue.title}
        careful
        onCommit={title => {
          if (title !== '') edit(planText.done.problem, open => editDealing(open, 'issues', issue.id, { title }))
        }}
      />
      <WordsField
        label={words.topics}
        addLabel={words.addTopic}
        hint={words.topicHint}
        words={issue.topics}
        labelOf={topicLabel}
        offers={text => topicChoices(map, text, issue.topics)}
        ownWord={words.ownTopic}
        onChange={setTopics}
        readOnly={!editable}
      />
    </>
  )
}
