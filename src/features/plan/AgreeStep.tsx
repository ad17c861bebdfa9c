import { Handshake, Pencil } from 'lucide-react'
import { useMemo } from 'react'
import { agreementsAbout } from '#analysis/aboutIssue.ts'
import type { Agreement, Issue } from '#model/dealings.ts'
import type { Day } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { dueTold, dueTone } from '#state/dueTold.ts'
import { planText } from '#text/plan.ts'
import { Button } from '#ui/Button.tsx'
import { Card, Cards } from '#ui/Card.tsx'
import { usePortion } from '#ui/usePortion.ts'
import { FEW_TO_CHOOSE } from './fewToChoose.ts'
import { decidersOnMap } from './madeWith.ts'
import styles from './Plan.module.css'
import { PlanText } from './PlanText.tsx'
import type { Planning } from './usePlanning.ts'

const words = planText.agree

/** Step 7: what is agreed, and what I do when it fails. */
export function AgreeStep({ planning, issue }: { readonly planning: Planning; readonly issue: Issue }) {
  const { map, day, plan, answers, editable, set } = planning
  const agreed = useMemo(() => agreementsAbout(map, issue), [map, issue])
  const { shown, next, showNext } = usePortion(agreed, FEW_TO_CHOOSE)
  return (
    <>
      <h2>{words.list}</h2>
      {agreed.length === 0 && <p>{words.none}</p>}
      {shown.length > 0 && (
        <Cards label={words.list}>
          {shown.map(one => (
            <li key={one.id}>
              <Agreed agreement={one} editable={editable} day={day} />
            </li>
          ))}
        </Cards>
      )}
      {next > 0 && <Button onClick={showNext}>{planText.more(next)}</Button>}
      {editable && (
        <p className={styles.line}>
          <Button
            icon={Handshake}
            onClick={() => askFor({ what: 'agreement', actors: decidersOnMap(planning), topics: issue.topics })}
          >
            {words.add}
          </Button>
        </p>
      )}
      <PlanText
        label={words.fallback}
        hint={words.fallbackHint}
        field={`plans/${plan.id}/fallback`}
        value={answers.fallback}
        careful
        onCommit={fallback => set(planText.done.fallback, { fallback })}
      />
    </>
  )
}

interface AgreedProps {
  readonly agreement: Agreement
  readonly editable: boolean
  readonly day: Day
}

function Agreed({ agreement, editable, day }: AgreedProps) {
  const { id, text } = agreement
  return (
    <Card
      title={<bdi>{text}</bdi>}
      facts={dueTold(agreement, day)}
      tone={dueTone(agreement, day)}
      actions={
        editable && (
          <Button
            kind="quiet"
            icon={Pencil}
            aria-label={words.change(text)}
            onClick={() => askFor({ what: 'agreement', edit: id })}
          >
            {words.changeShort}
          </Button>
        )
      }
    />
  )
}
