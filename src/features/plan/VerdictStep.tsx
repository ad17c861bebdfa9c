import { useMemo } from 'react'
import { whoAbout } from '#analysis/whoAbout.ts'
import { whoShares } from '#analysis/whoShares.ts'
import type { Issue } from '#model/dealings.ts'
import type { ActorId } from '#model/records.ts'
import { hrefOf } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { verdictLabel } from '#text/words.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Card, Cards } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './Plan.module.css'
import { OVERVIEW, planPlace } from './planPlaces.ts'
import type { Planning } from './usePlanning.ts'
import { verdictLines } from './verdictLines.ts'

const words = planText.verdict
const FEW = 3

interface VerdictStepProps {
  readonly planning: Planning
  readonly issue: Issue
}

/** Step 3: whether it is mine alone or of more people, why, and what that means. */
export function VerdictStep({ planning, issue }: VerdictStepProps) {
  const { map, mapId, day, plan } = planning
  const shares = useMemo(() => whoShares(map, issue.id, day), [map, issue.id, day])
  return (
    <>
      <Notice kind={shares.verdict === 'collective' ? 'good' : 'info'} title={verdictLabel(shares.verdict)}>
        <ul>
          {verdictLines(shares, planning.nameOf).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.means[shares.verdict]}</p>
      </Notice>
      {shares.verdict === 'individual' && <OtherWay planning={planning} />}
      {shares.verdict !== 'collective' && (
        <p className={styles.line}>
          <ButtonLink href={hrefOf(planPlace(mapId, plan.id, '2'))}>{words.askMore}</ButtonLink>
          {shares.verdict === 'individual' && (
            <ButtonLink href={hrefOf(planPlace(mapId, plan.id, OVERVIEW))}>{words.endHere}</ButtonLink>
          )}
        </p>
      )}
    </>
  )
}

/** What to do about a problem of one: someone who helps, a talk, a complaint, an objection. */
function OtherWay({ planning }: Pick<VerdictStepProps, 'planning'>) {
  const { map, day, nameOf } = planning
  const { supports = [] } = whoAbout(map, 'clientondersteuning', day)
  const helpers: readonly ActorId[] = supports.slice(0, FEW)
  return (
    <>
      <h2>{words.otherWay}</h2>
      <Cards label={words.otherWay}>
        {words.ways.map(({ title, text }, index) => (
          <li key={title}>
            <Card title={title}>
              <p>
                {text} {index === 0 && helpers.length > 0 && words.supporters(helpers.map(nameOf))}
              </p>
            </Card>
          </li>
        ))}
      </Cards>
      <p>{words.noAdvice}</p>
    </>
  )
}
