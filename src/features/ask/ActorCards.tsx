import { useState } from 'react'
import type { ActorId } from '#model/records.ts'
import { askText } from '#text/ask.ts'
import { Button } from '#ui/Button.tsx'
import { ActorCard } from './ActorCard.tsx'
import styles from './Ask.module.css'
import type { Asking } from './asking.ts'

interface ActorCardsProps {
  readonly asking: Asking
  readonly ids: readonly ActorId[]
  readonly reasonOf: (id: ActorId) => string | undefined
  /** What can be done with each besides looking at the way there. */
  readonly actionsOf?: (id: ActorId) => React.ReactNode
}

/** How many stand there at first, and come with each *Toon er nog*. */
const PORTION = 20

/** People and organisations of an answer, nearest first. */
export function ActorCards({ asking, ids, reasonOf, actionsOf }: ActorCardsProps) {
  const [shown, setShown] = useState(PORTION)
  return (
    <>
      <ul className={styles.list}>
        {ids.slice(0, shown).map(id => (
          <ActorCard key={id} asking={asking} id={id} reason={reasonOf(id)}>
            {actionsOf?.(id)}
          </ActorCard>
        ))}
      </ul>
      {ids.length > shown && (
        <Button onClick={() => setShown(shown + PORTION)}>{askText.more(Math.min(PORTION, ids.length - shown))}</Button>
      )}
    </>
  )
}
