import { useMemo, useState } from 'react'
import { nextSteps } from '#analysis/nextSteps.ts'
import { issueStepsText } from '#text/issueSteps.ts'
import { Button } from '#ui/Button.tsx'
import { Card, Cards } from '#ui/Card.tsx'
import { FactList } from './FactList.tsx'
import { Fold } from './Fold.tsx'
import styles from './Issue.module.css'
import type { Looking } from './looking.ts'
import { StepActions } from './StepActions.tsx'
import { stepTold } from './stepTold.ts'

/** With more the rest is shown on asking: first things first. */
const FEW = 6

/** *Wat kun je nu doen?*: each advice with why, the point of the source, and what can be done at once. */
export function NextStepCards({ looking }: { readonly looking: Looking }) {
  const { map, issue, day } = looking
  const [all, setAll] = useState(false)
  const steps = useMemo(() => nextSteps(map, issue.id, day), [map, issue.id, day])
  const shown = all ? steps : steps.slice(0, FEW)
  const rest = steps.length - shown.length
  if (steps.length === 0) return null
  return (
    <section>
      <h2>{issueStepsText.title}</h2>
      <Cards>
        {shown.map(step => {
          const { title, text } = stepTold(looking, step)
          return (
            <li key={step.kind}>
              <Card title={title}>
                <p className={styles.line}>{text}</p>
                <div className={styles.actions}>
                  <StepActions looking={looking} step={step} title={title} />
                </div>
                <Fold title={issueStepsText.why} about={title}>
                  <FactList looking={looking} step={step} />
                </Fold>
              </Card>
            </li>
          )
        })}
      </Cards>
      {rest > 0 && (
        <Button className={styles.rest} onClick={() => setAll(true)}>
          {issueStepsText.more(rest)}
        </Button>
      )}
    </section>
  )
}
