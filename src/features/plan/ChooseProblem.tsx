import { useState } from 'react'
import { selfOn } from '#analysis/contactNet.ts'
import { joinChanges } from '#model/change.ts'
import { addDealing, editDealing } from '#model/commands/dealings.ts'
import type { Issue } from '#model/dealings.ts'
import { foldName } from '#model/names.ts'
import { type Id, inOrder, newId } from '#model/records.ts'
import { edit } from '#state/mapStore.ts'
import { planText } from '#text/plan.ts'
import { Button } from '#ui/Button.tsx'
import { ItemField } from '#ui/ItemField.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import styles from './Plan.module.css'
import type { Planning } from './usePlanning.ts'

const words = planText.problem
/** More than this are found by typing. */
const FEW = 4

interface ChooseProblemProps {
  readonly planning: Planning
  readonly canKeep: boolean
  readonly onDone: () => void
}

/** Takes a problem that is on the map already, or a new one in one sentence. */
export function ChooseProblem({ planning, canKeep, onDone }: ChooseProblemProps) {
  const { map, day, plan, editable } = planning
  const issues = inOrder(map.issues).filter(({ id, state }) => state !== 'closed' && id !== planning.issue?.id)
  const take = (id: Id<'issues'>) => {
    edit(planText.done.problem, open => editDealing(open, 'plans', plan.id, { issue: id }))
    onDone()
  }
  const start = (title: string) => {
    const self = selfOn(map, day)
    const id = newId<'issues'>()
    const issue = { title, topics: [], answers: [], state: 'open' as const, ...(self && { reportedBy: self.id }) }
    edit(planText.done.problem, open =>
      joinChanges(addDealing(open, 'issues', issue, id), editDealing(open, 'plans', plan.id, { issue: id })),
    )
    onDone()
  }
  if (!editable) return <p>{planText.noIssue.title}</p>
  return (
    <>
      <NewProblem onStart={start} />
      {issues.length > 0 && <Existing issues={issues} onTake={take} />}
      {canKeep && <Button onClick={onDone}>{words.keep}</Button>}
    </>
  )
}

function NewProblem({ onStart }: { readonly onStart: (title: string) => void }) {
  const [title, setTitle] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (title.trim() === '') setMissing(true)
        else onStart(title.trim())
      }}
    >
      <TextInput
        label={words.one}
        hint={words.oneHint}
        value={title}
        careful
        error={missing && title.trim() === '' ? words.empty : undefined}
        onChange={setTitle}
      />
      <p className={styles.line}>
        <Button type="submit">{words.start}</Button>
      </p>
    </form>
  )
}

interface ExistingProps {
  readonly issues: readonly Issue[]
  readonly onTake: (id: Id<'issues'>) => void
}

function Existing({ issues, onTake }: ExistingProps) {
  if (issues.length > FEW) {
    const fitting = (text: string) => issues.filter(({ title }) => foldName(title).includes(foldName(text)))
    return (
      <ItemField
        label={words.existing}
        hint={words.existingHint}
        offers={text => fitting(text).map(({ id, title }) => ({ id, label: title }))}
        chosen={undefined}
        named={() => undefined}
        onChoose={id => id !== undefined && onTake(id as Id<'issues'>)}
      />
    )
  }
  return (
    <>
      <h2>{words.existing}</h2>
      <ul className={styles.choices}>
        {issues.map(({ id, title }) => (
          <li key={id}>
            <Button className={styles.choice} onClick={() => onTake(id)}>
              <bdi>{title}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
