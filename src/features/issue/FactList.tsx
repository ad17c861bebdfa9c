import type { Fact, NextStep } from '#analysis/nextStep.ts'
import { factText, sourceText } from '#text/issueFacts.ts'
import { issueStepsText } from '#text/issueSteps.ts'
import { factTold } from './factTold.ts'
import styles from './Issue.module.css'
import type { Looking } from './looking.ts'

/** The facts of the map that an advice rests on, and the point of the source document that it follows. */
export function FactList({ looking, step }: { readonly looking: Looking; readonly step: NextStep }) {
  const { document, point } = sourceText[step.source]
  return (
    <>
      <ul className={styles.facts}>
        {step.facts.map(fact => {
          const actor = whose(fact)
          return (
            <li key={JSON.stringify(fact)}>
              {actor && <strong>{factText.about(looking.labelOf(actor))}</strong>} {factTold(looking, fact)}
            </li>
          )
        })}
      </ul>
      <p className={styles.source}>{issueStepsText.source(document, point)}</p>
    </>
  )
}

const whose = (fact: Fact) => ('actor' in fact ? fact.actor : undefined)
