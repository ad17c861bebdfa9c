import { useMemo } from 'react'
import { organisations } from '#analysis/organisations.ts'
import { CARD_PARTS, contactCard } from '#model/contactCard.ts'
import type { Actor } from '#model/records.ts'
import { useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { today } from '#state/today.ts'
import { cardsText } from '#text/cards.ts'
import { nameList, shownName } from '#text/shownName.ts'
import styles from './Cards.module.css'

interface CardContentsProps {
  readonly actors: readonly Actor[]
  readonly withPrivate: boolean
}

/** *Dit zit erin*: each name, and what of it goes along. */
export function CardContents({ actors, withPrivate }: CardContentsProps) {
  const map = useMap(open => open)
  const { labelOf } = useNames()
  const day = today()
  const org = useMemo(() => organisations(map, day), [map, day])
  const partsOf = (actor: Actor): string => {
    const card = contactCard(actor, org.get(actor.id)?.name, withPrivate)
    const parts = CARD_PARTS.filter(part => card[part] !== undefined).map(part =>
      part === 'organisation' && card.organisation
        ? cardsText.organisation(shownName(card.organisation))
        : cardsText.part(part),
    )
    return parts.length > 0 ? nameList(parts) : cardsText.onlyName
  }
  return (
    <section aria-labelledby="card-contents">
      <h3 id="card-contents">{cardsText.contents}</h3>
      <ul className={styles.contents}>
        {actors.map(actor => (
          <li key={actor.id}>
            <bdi className={styles.name}>{labelOf(actor.id)}</bdi>
            <span>{partsOf(actor)}</span>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{cardsText.notIncluded}</p>
    </section>
  )
}
