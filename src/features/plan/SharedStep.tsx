import { Mail, UserPlus } from 'lucide-react'
import { useMemo } from 'react'
import { inActorOrder } from '#analysis/order.ts'
import { whyAnswered, whyToAsk } from '#analysis/reasons.ts'
import { somebodyBelongs } from '#analysis/toBelong.ts'
import { whoShares } from '#analysis/whoShares.ts'
import { setAnswer } from '#model/commands/setAnswer.ts'
import type { Issue } from '#model/dealings.ts'
import type { ActorId } from '#model/records.ts'
import { ANSWERS } from '#model/vocabulary.ts'
import { askFor } from '#state/asked.ts'
import { edit } from '#state/mapStore.ts'
import { reasonTold } from '#state/reasonTold.ts'
import { belongsText } from '#text/belongs.ts'
import { planText } from '#text/plan.ts'
import { answerLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/Select.tsx'
import { usePortion } from '#ui/usePortion.ts'
import { ActorField } from './ActorField.tsx'
import { Belonging } from './Belonging.tsx'
import { FEW_TO_CHOOSE } from './fewToChoose.ts'
import styles from './Plan.module.css'
import type { Planning } from './usePlanning.ts'

const words = planText.shared

interface SharedStepProps {
  readonly planning: Planning
  readonly issue: Issue
}

/** Step 2: whom I could ask, and what they said. The list keeps its order while answers come in. */
export function SharedStep({ planning, issue }: SharedStepProps) {
  const { map, day, editable } = planning
  const actors = useMemo(() => {
    const { confirms, denies, awaiting, stillToAsk } = whoShares(map, issue.id, day)
    const ids = [...confirms, ...denies, ...awaiting, ...stillToAsk]
    return inActorOrder(
      map,
      ids.flatMap(id => map.actors.get(id) ?? []),
      day,
    )
  }, [map, issue.id, day])
  const { shown, next, showNext } = usePortion(actors, FEW_TO_CHOOSE)
  const taken = new Set([...actors, issue.reportedBy])
  return (
    <>
      {actors.length === 0 && <p>{words.nobody}</p>}
      {actors.length === 0 && (
        <Belonging planning={planning} issue={issue} why={somebodyBelongs(map, issue, day) ? '' : belongsText.nobody} />
      )}
      {shown.length > 0 && (
        <ul className={styles.asked} aria-label={words.who}>
          {shown.map(id => (
            <li key={id}>
              <Asked planning={planning} issue={issue} actor={id} />
            </li>
          ))}
        </ul>
      )}
      {next > 0 && <Button onClick={showNext}>{planText.more(next)}</Button>}
      {editable && (
        <>
          <ActorField
            planning={planning}
            label={words.other}
            hint={words.otherHint}
            except={actor => taken.has(actor.id)}
            onChoose={id => answer(planning, issue, id, 'asked')}
          />
          <p>{words.alsoThink}</p>
          <div className={styles.line}>
            <Button icon={UserPlus} onClick={() => askFor({ what: 'actor' })}>
              {words.addActor}
            </Button>
            <Button icon={Mail} onClick={() => askFor({ what: 'letter', kind: 'supporters', issue: issue.id })}>
              {words.message}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

function Asked({ planning, issue, actor: id }: SharedStepProps & { readonly actor: ActorId }) {
  const { map, day, editable, labelOf, nameOf } = planning
  const actor = map.actors.get(id)
  const reason = whyAnswered(map, issue, id, day) ?? (actor && whyToAsk(issue, actor))
  const said = issue.answers.findLast(one => one.actor === id)?.answer
  return (
    <>
      <div>
        <h2>
          <bdi>{labelOf(id)}</bdi>
        </h2>
        {reason && <p>{reasonTold(reason, nameOf)}</p>}
      </div>
      <Select
        label={words.said(nameOf(id))}
        value={ANSWERS.find(known => known === said)}
        options={ANSWERS.map(value => ({ value, label: answerLabel(value) }))}
        emptyLabel={words.notAsked}
        disabled={!editable}
        onChange={value => answer(planning, issue, id, value)}
      />
    </>
  )
}

type Given = Parameters<typeof setAnswer>[3]

function answer({ day, nameOf }: Planning, issue: Issue, actor: ActorId, given: Given): void {
  edit(planText.done.answer(nameOf(actor)), map => setAnswer(map, issue.id, actor, given, given && day))
}
