import { useEffect, useRef } from 'react'
import { editDealing } from '#model/commands/dealings.ts'
import { type PlanStep, planStep } from '#model/planAnswers.ts'
import type { Id } from '#model/records.ts'
import { settle } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import { OverviewPage } from './OverviewPage.tsx'
import { OVERVIEW, problemsPlace } from './planPlaces.ts'
import { StepPage } from './StepPage.tsx'
import { usePlanning } from './usePlanning.ts'

interface PlanPageProps {
  readonly id: Id<'plans'>
  readonly step?: string | undefined
  readonly map: string
}

/** *Plan in 7 stappen*: one question a screen, taken up where it was left; at the end the whole plan on one page. */
export function PlanPage({ id, step, map }: PlanPageProps) {
  const planning = usePlanning(id, map)
  const seen = planning && seenStep(step, planning.plan.step, planning.answers.finished)
  useStepKept(id, seen)
  const page = useTitleFocus(planning === undefined ? 'gone' : seen === '1' ? `1 ${planning.plan.issue}` : seen)
  if (!planning || !seen) {
    const back = { href: hrefOf(problemsPlace(map)), label: planText.problems }
    return (
      <SubPage title={planText.title} back={back}>
        <Notice kind="info">
          <p>{planText.gone}</p>
        </Notice>
      </SubPage>
    )
  }
  return (
    <div ref={page}>
      {seen === OVERVIEW ? <OverviewPage planning={planning} /> : <StepPage planning={planning} step={seen} />}
    </div>
  )
}

type Seen = PlanStep | typeof OVERVIEW

function seenStep(address: string | undefined, kept: string, finished: boolean): Seen {
  if (address === undefined) return finished ? OVERVIEW : planStep(kept)
  return address === OVERVIEW ? OVERVIEW : planStep(address)
}

/** Where someone is, is kept with the plan; looking at a step is no edit that undo would take back. */
function useStepKept(id: Id<'plans'>, seen: Seen | undefined): void {
  useEffect(() => {
    if (seen === undefined || seen === OVERVIEW) return
    settle(planText.done.step, map => editDealing(map, 'plans', id, { step: seen }))
  }, [id, seen])
}

/** Each question is read from its title on; so is the first once a problem is chosen, where Enter takes nothing away. */
function useTitleFocus(shown: string | undefined) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (shown === undefined) return
    const title = page.current?.querySelector('h1')
    title?.setAttribute('tabindex', '-1')
    title?.focus({ preventScroll: true })
  }, [shown])
  return page
}
