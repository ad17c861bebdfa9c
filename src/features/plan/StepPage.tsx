import { ArrowLeft, ArrowRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { PLAN_STEPS, type PlanStep } from '#model/planAnswers.ts'
import { say } from '#state/messages.ts'
import { hrefOf } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import { AgreeStep } from './AgreeStep.tsx'
import { AskStep } from './AskStep.tsx'
import { DecidersStep } from './DecidersStep.tsx'
import styles from './Plan.module.css'
import { ProblemStep } from './ProblemStep.tsx'
import { OVERVIEW, planPlace, problemsPlace } from './planPlaces.ts'
import { SharedStep } from './SharedStep.tsx'
import { ThrowAway } from './ThrowAway.tsx'
import type { Planning } from './usePlanning.ts'
import { VerdictStep } from './VerdictStep.tsx'
import { WaysStep } from './WaysStep.tsx'

interface StepPageProps {
  readonly planning: Planning
  readonly step: PlanStep
}

/** One question of the plan: how far we are, the question, and the way back and on, always in the same place. */
export function StepPage({ planning, step }: StepPageProps) {
  const { mapId, plan, issue } = planning
  const words = planText.question[step]
  const [isMissing, setMissing] = useState(false)
  const n = PLAN_STEPS.indexOf(step)
  const [before, after] = [PLAN_STEPS[n - 1], PLAN_STEPS[n + 1]]
  return (
    <SubPage
      title={
        <>
          <span className={styles.step}>{planText.step(step)}</span> {words.title}
        </>
      }
      nav={<Progress done={n + 1} />}
      lead={words.intro}
      actions={step === '1' && <ThrowAway planning={planning} />}
    >
      {step !== '1' && issue && (
        <p className={styles.about}>
          {planText.problem.chosen}: <bdi>{issue.title}</bdi>
        </p>
      )}
      <div className={styles.question}>
        <Question planning={planning} step={step} />
      </div>
      {isMissing && !issue && step === '1' && (
        <Notice kind="warning" live>
          <p>{planText.problem.first}</p>
        </Notice>
      )}
      <nav className={styles.foot} aria-label={planText.navigation} data-screen-only>
        {before && (
          <ButtonLink icon={ArrowLeft} href={hrefOf(planPlace(mapId, plan.id, before))}>
            {planText.previous}
          </ButtonLink>
        )}
        {issue || step !== '1' ? (
          <ButtonLink kind="primary" icon={ArrowRight} href={hrefOf(planPlace(mapId, plan.id, after ?? OVERVIEW))}>
            {after ? planText.next : planText.toOverview}
          </ButtonLink>
        ) : (
          <Button kind="primary" icon={ArrowRight} onClick={() => setMissing(true)}>
            {planText.next}
          </Button>
        )}
        <ButtonLink
          kind="quiet"
          className={styles.stop}
          href={hrefOf(problemsPlace(mapId))}
          onClick={() => say({ text: planText.stopped })}
        >
          {planText.stop}
        </ButtonLink>
      </nav>
    </SubPage>
  )
}

/** How far we are, for the eye: the title says it in words. */
function Progress({ done }: { readonly done: number }) {
  return (
    <div className={styles.progress} aria-hidden>
      {PLAN_STEPS.map((known, index) => (
        <span key={known} className={index < done ? styles.done : undefined} />
      ))}
    </div>
  )
}

function Question({ planning, step }: StepPageProps): ReactNode {
  if (step === '1') return <ProblemStep planning={planning} />
  const { issue } = planning
  if (!issue) return <NoIssue planning={planning} />
  switch (step) {
    case '2':
      return <SharedStep planning={planning} issue={issue} />
    case '3':
      return <VerdictStep planning={planning} issue={issue} />
    case '4':
      return <DecidersStep planning={planning} issue={issue} />
    case '5':
      return <WaysStep planning={planning} />
    case '6':
      return <AskStep planning={planning} issue={issue} />
    case '7':
      return <AgreeStep planning={planning} issue={issue} />
  }
}

function NoIssue({ planning }: Pick<StepPageProps, 'planning'>) {
  const { mapId, plan } = planning
  const words = planText.noIssue
  return (
    <Notice
      kind="info"
      title={words.title}
      actions={<ButtonLink href={hrefOf(planPlace(mapId, plan.id, '1'))}>{words.go}</ButtonLink>}
    >
      <p>{words.text}</p>
    </Notice>
  )
}
