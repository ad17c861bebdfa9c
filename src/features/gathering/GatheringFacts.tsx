import { daysBetween } from '#model/days.ts'
import type { Gathering } from '#model/dealings.ts'
import { today } from '#state/today.ts'
import { gatheringKindLabel, gatheringText } from '#text/gathering.ts'
import styles from './Gathering.module.css'
import { RegisterLine } from './RegisterLine.tsx'

const words = gatheringText.page

/** What, when, where and what for. */
export function GatheringFacts({ gathering }: { readonly gathering: Gathering }) {
  const { kind, on, place, goal } = gathering
  const day = today()
  return (
    <>
      <dl className={styles.facts}>
        {kind !== undefined && (
          <>
            <dt>{words.kind}</dt>
            <dd>
              <bdi>{gatheringKindLabel(kind)}</bdi>
            </dd>
          </>
        )}
        <dt>{words.day}</dt>
        <dd>{on === undefined ? gatheringText.noDay : gatheringText.on(on, daysBetween(day, on))}</dd>
        {place && (
          <>
            <dt>{words.place}</dt>
            <dd>
              <bdi>{place}</bdi>
            </dd>
          </>
        )}
        {(goal || on === undefined || on >= day) && (
          <>
            <dt>{words.goal}</dt>
            <dd>{goal ? <bdi>{goal}</bdi> : words.noGoal}</dd>
          </>
        )}
      </dl>
      <div className={styles.register}>
        <RegisterLine gathering={gathering} />
      </div>
    </>
  )
}
