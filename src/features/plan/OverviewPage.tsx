import { Copy, Pencil, Printer } from 'lucide-react'
import { useEffect } from 'react'
import { editDealing } from '#model/commands/dealings.ts'
import { answersOf, writeAnswers } from '#model/planAnswers.ts'
import { copyText } from '#state/copyText.ts'
import { settle } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { planOverviewText } from '#text/planOverview.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import { MadeList } from './MadeList.tsx'
import styles from './Plan.module.css'
import { planPlace, problemsPlace } from './planPlaces.ts'
import { planTodo } from './planTodo.ts'
import { type PlanPart, planAsText, planTold } from './planTold.ts'
import { ThrowAway } from './ThrowAway.tsx'
import type { Planning } from './usePlanning.ts'

const words = planOverviewText

/** *Mijn plan*: all of it in words on one page, with what is still to be done and what was made for it. */
export function OverviewPage({ planning }: { readonly planning: Planning }) {
  const { mapId, plan } = planning
  useFinished(planning)
  const parts = planTold(planning)
  const todo = planTodo(planning)
  const stepHref = (step: PlanPart['step']) => hrefOf(planPlace(mapId, plan.id, step))
  return (
    <SubPage
      title={words.title}
      back={{ href: hrefOf(problemsPlace(mapId)), label: planText.problems }}
      actions={
        <>
          <ButtonLink kind="primary" icon={Pencil} href={stepHref(todo[0]?.step ?? '7')} data-screen-only>
            {words.change}
          </ButtonLink>
          <Button icon={Printer} onClick={() => print()}>
            {words.print}
          </Button>
          <Button icon={Copy} onClick={() => copyText(planAsText(parts, words.title), words.copied)}>
            {words.copy}
          </Button>
          <ThrowAway planning={planning} />
        </>
      }
    >
      <section className={styles.todo}>
        <h2>{words.todoTitle}</h2>
        {todo.length === 0 && <p>{words.nothing}</p>}
        {todo.length > 0 && (
          <ul>
            {todo.map(({ step, text }) => (
              <li key={text}>
                <a href={stepHref(step)}>{text}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {parts.map(part => (
        <Part key={part.title} part={part} href={stepHref(part.step)} />
      ))}
      <MadeList planning={planning} />
    </SubPage>
  )
}

function Part({ part, href }: { readonly part: PlanPart; readonly href: string }) {
  const { title, lines } = part
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p className={styles.quiet}>
          {words.notYet}{' '}
          <a href={href} data-screen-only>
            {words.changeStep(part.step)}
          </a>
        </p>
      ) : (
        lines.map(line => (
          <p key={line}>
            <bdi>{line}</bdi>
          </p>
        ))
      )}
    </section>
  )
}

/** Who has seen the whole plan finds it here again. */
function useFinished({ plan }: Planning): void {
  const { id } = plan
  useEffect(() => {
    settle(planText.done.step, map => {
      const now = map.plans.get(id)
      if (!now) return []
      const answers = writeAnswers({ ...answersOf(now), finished: true }, now.answers)
      return editDealing(map, 'plans', id, { answers })
    })
  }, [id])
}
