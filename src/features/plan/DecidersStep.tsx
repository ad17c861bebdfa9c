import { Gavel, UserPlus } from 'lucide-react'
import { useMemo } from 'react'
import { inActorOrder } from '#analysis/order.ts'
import { whyRole } from '#analysis/reasons.ts'
import { advisersOf, whoDecides } from '#analysis/whoDecides.ts'
import type { Issue } from '#model/dealings.ts'
import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { saveBelonging } from '#state/belonging.ts'
import { hrefOf } from '#state/place.ts'
import { reasonTold } from '#state/reasonTold.ts'
import { planText } from '#text/plan.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Choice.tsx'
import { Notice } from '#ui/Notice.tsx'
import { usePortion } from '#ui/usePortion.ts'
import { ActorField } from './ActorField.tsx'
import { Belonging } from './Belonging.tsx'
import { FEW_TO_CHOOSE } from './fewToChoose.ts'
import styles from './Plan.module.css'
import { planPlace } from './planPlaces.ts'
import type { Planning } from './usePlanning.ts'
import { fewNames } from './verdictLines.ts'

const words = planText.deciders

interface DecidersStepProps {
  readonly planning: Planning
  readonly issue: Issue
}

/** Step 4: who decides about the topics of the problem, and to whom of them I go. */
export function DecidersStep({ planning, issue }: DecidersStepProps) {
  const { map, mapId, day, plan, answers, editable, set } = planning
  const deciding = useMemo(() => decidersOf(map, issue, day), [map, issue, day])
  const own = answers.deciders.filter(id => map.actors.has(id) && !deciding.includes(id))
  const { shown, next, showNext } = usePortion([...deciding, ...own], FEW_TO_CHOOSE)
  const chosen = new Set(answers.deciders.filter(id => map.actors.has(id)))
  const toggle = (id: ActorId) => {
    const deciders = chosen.has(id) ? [...chosen].filter(other => other !== id) : [...chosen, id]
    set(planText.done.deciders, {
      deciders: inActorOrder(
        map,
        deciders.flatMap(one => map.actors.get(one) ?? []),
        day,
      ),
    })
  }
  const toFirst = <ButtonLink href={hrefOf(planPlace(mapId, plan.id, '1'))}>{planText.noIssue.go}</ButtonLink>
  return (
    <>
      {issue.topics.length === 0 && (
        <Notice kind="info" actions={toFirst}>
          <p>{words.noTopic}</p>
        </Notice>
      )}
      {issue.topics.length > 0 && deciding.length === 0 && chosen.size === 0 && (
        <>
          <Notice kind="info" title={words.none(issue.topics)}>
            <p>{words.noneNow}</p>
          </Notice>
          <Belonging planning={planning} issue={issue} why="" />
        </>
      )}
      {shown.length > 0 && (
        <fieldset className={styles.group}>
          <legend>{words.who}</legend>
          {shown.map(id => (
            <Checkbox
              key={id}
              label={<bdi>{planning.labelOf(id)}</bdi>}
              hint={<Why planning={planning} issue={issue} actor={id} />}
              checked={chosen.has(id)}
              disabled={!editable}
              onChange={() => toggle(id)}
            />
          ))}
        </fieldset>
      )}
      {next > 0 && <Button onClick={showNext}>{planText.more(next)}</Button>}
      {editable && <SayDecides planning={planning} issue={issue} own={own.filter(id => chosen.has(id))} />}
      {editable && (
        <>
          <ActorField
            planning={planning}
            label={words.other}
            hint={words.otherHint}
            except={({ id }) => chosen.has(id)}
            onChoose={toggle}
          />
          <p className={styles.line}>
            <Button icon={UserPlus} onClick={() => askFor({ what: 'actor' })}>
              {words.addActor}
            </Button>
          </p>
        </>
      )}
    </>
  )
}

/** Whom I chose myself can be put on the map as one who decides; what they do otherwise is never overwritten. */
function SayDecides({ planning, issue, own }: DecidersStepProps & { readonly own: readonly ActorId[] }) {
  const { map, nameOf } = planning
  const [topic] = issue.topics
  const open = own.filter(id => (map.actors.get(id)?.role ?? 'decides') === 'decides')
  if (topic === undefined || open.length === 0) return null
  return (
    <p className={styles.line}>
      {open.map(id => (
        <Button key={id} icon={Gavel} onClick={() => saveBelonging(planning, topic, [{ actor: id, role: 'decides' }])}>
          {words.sayDecides(nameOf(id), topic)}
        </Button>
      ))}
    </p>
  )
}

function decidersOf(map: NetworkMap, issue: Issue, day: Day): readonly ActorId[] {
  const ids = new Set(issue.topics.flatMap(topic => whoDecides(map, topic, day).deciders))
  return inActorOrder(
    map,
    [...ids].flatMap(id => map.actors.get(id) ?? []),
    day,
  )
}

/** What makes someone one who decides, and who advises them. */
function Why({ planning, issue, actor }: DecidersStepProps & { readonly actor: ActorId }) {
  const { map, day, nameOf } = planning
  const topic = issue.topics.find(one => whoDecides(map, one, day).deciders.includes(actor))
  const advisers = advisersOf(map, actor, day)
  return (
    <>
      {topic === undefined ? words.chosenSelf : reasonTold(whyRole(map, actor, topic), nameOf)}{' '}
      {advisers.length > 0 && words.advisers(fewNames(advisers, nameOf))}
    </>
  )
}
