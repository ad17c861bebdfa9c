import { ListChecks, Trash2 } from 'lucide-react'
import type { Plan } from '#model/dealings.ts'
import { answersOf, planStep } from '#model/planAnswers.ts'
import { inOrder } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { startPlan } from '#state/startPlan.ts'
import { issueText } from '#text/issue.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import styles from './Issue.module.css'
import { throwPlanAway } from './issueEdits.ts'
import { titleOf } from './looking.ts'

const words = issueText.plans

/** A plan to begin, and those that were begun: go on where you were. */
export function PlanList({ mapId }: { readonly mapId: string }) {
  const plans = useMap(map => inOrder(map.plans))
  const editable = useEditable()
  if (!editable && plans.length === 0) return null
  return (
    <section className={styles.plans}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      {plans.length > 0 && (
        <>
          <h3>{words.begun}</h3>
          <ul className={styles.rows}>
            {plans.map(plan => (
              <PlanRow key={plan.id} plan={plan} mapId={mapId} />
            ))}
          </ul>
        </>
      )}
      {editable && (
        <Button icon={ListChecks} onClick={() => startPlan()}>
          {words.start}
        </Button>
      )}
    </section>
  )
}

function PlanRow({ plan, mapId }: { readonly plan: Plan; readonly mapId: string }) {
  const issue = useMap(map => (plan.issue === undefined ? undefined : map.issues.get(plan.issue)))
  const editable = useEditable()
  const title = issue ? titleOf(issue) : words.unnamed
  const step = answersOf(plan).finished ? undefined : planStep(plan.step)
  return (
    <li className={styles.row}>
      <a
        className={styles.way}
        href={hrefOf({ at: 'map', map: mapId, view: 'problemen', issue: { page: 'plan', id: plan.id } })}
      >
        {words.resume(title, step)}
      </a>
      {editable && (
        <IconButton kind="quiet" icon={Trash2} label={words.remove(title)} onClick={() => throwPlanAway(plan.id)} />
      )}
    </li>
  )
}
