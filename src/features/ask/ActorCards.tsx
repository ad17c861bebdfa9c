import type { ReactNode } from 'react'
import type { Reason } from '#analysis/reasons.ts'
import type { ActorId } from '#model/records.ts'
import { reasonTold } from '#state/reasonTold.ts'
import { askText } from '#text/ask.ts'
import { Button } from '#ui/Button.tsx'
import { usePortion } from '#ui/usePortion.ts'
import { ActorCard } from './ActorCard.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'

interface ActorCardsProps {
  readonly asking: Asking
  readonly ids: readonly ActorId[]
  /** Why each of them stands here. */
  readonly reasonOf: (id: ActorId) => Reason | undefined
  /** What can be done with each besides looking at the way there. */
  readonly actionsOf?: (id: ActorId) => ReactNode
}

/** People and organisations of an answer, nearest first. */
export function ActorCards({ asking, ids, reasonOf, actionsOf }: ActorCardsProps) {
  const told = (reason: Reason | undefined) => reason && reasonTold(reason, asking.nameOf)
  const { shown, next, showNext } = usePortion(ids)
  return (
    <>
      <ul className={styles.list}>
        {shown.map(id => (
          <ActorCard key={id} asking={asking} id={id} reason={told(reasonOf(id))}>
            {actionsOf?.(id)}
          </ActorCard>
        ))}
      </ul>
      {next > 0 && <Button onClick={showNext}>{askText.more(next)}</Button>}
    </>
  )
}
