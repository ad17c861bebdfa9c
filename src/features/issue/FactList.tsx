import type { Fact, NextStep } from '#analysis/nextStep.ts'
import { factText, sourceText } from '#text/issueFacts.ts'
import { issueStepsText } from '#text/issueSteps.ts'
import { factTold } from './factTold.ts'
import styles from './Issue.module.css'
import type { Looking } from './looking.ts'

/** With more facts the rest is only counted. */
const FEW = 8

/** The facts of the map that an advice rests on, and the point of the source document that it follows. */
export function FactList({ looking, step }: { readonly looking: Looking; readonly step: NextStep }) {
  const { document, point } = sourceText[step.source]
  const rest = step.facts.length - FEW
  return (
    <>
      <ul className={styles.facts}>
        {step.facts.slice(0, FEW).map(fact => {
          const actor = whose(fact)
          return (
            <li key={JSON.stringify(fact)}>
              {actor && <strong>{factText.about(looking.labelOf(actor))}</strong>} {factTold(looking, fact)}
            </li>
          )
        })}
        {rest > 0 && <li>{factText.more(rest)}</li>}
      </ul>
      <p className={styles.source}>{issueStepsText.source(document, point)}</p>
    </>
  )
}

const whose = (fact: Fact) => ('actor' in fact ? fact.actor : undefined)
