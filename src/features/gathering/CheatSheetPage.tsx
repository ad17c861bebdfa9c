import { Printer, UserPlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { cheatSheet } from '#analysis/cheatSheet.ts'
import type { Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { cheatSheetText as words } from '#text/cheatSheet.ts'
import { gatheringText } from '#text/gathering.ts'
import { dayLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Choice.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import { PersonCard } from './PersonCard.tsx'
import styles from './Sheet.module.css'

interface CheatSheetPageProps {
  readonly id: Id<'gatherings'>
  readonly map: string
}

/** *Spiekbriefje*: a small card for each person I may meet, on paper or on a phone. */
export function CheatSheetPage({ id, map: mapId }: CheatSheetPageProps) {
  const map = useMap(whole => whole)
  const [withPrivate, setWithPrivate] = useState(false)
  const gathering = map.gatherings.get(id)
  const cards = useMemo(() => (gathering ? cheatSheet(map, gathering, today()) : []), [map, gathering])
  const back = {
    href: hrefOf({ at: 'map', map: mapId, view: 'gesprekken', dealing: { page: 'bijeenkomst', id } }),
    label: words.back,
  }
  if (!gathering)
    return (
      <SubPage title={gatheringText.title} back={back}>
        <Notice kind="info" title={gatheringText.page.goneTitle}>
          <p>{gatheringText.page.gone}</p>
        </Notice>
      </SubPage>
    )
  const facts = [gathering.on && dayLabel(gathering.on), gathering.place].filter(Boolean).join(', ')
  const print = cards.length > 0 && (
    <Button kind="primary" icon={Printer} onClick={() => window.print()}>
      {words.print}
    </Button>
  )
  return (
    <div className={styles.page}>
      <SubPage
        title={<bdi>{words.titleOf(gathering.title)}</bdi>}
        {...(facts && { lead: <bdi>{facts}</bdi> })}
        back={back}
        actions={print}
      >
        {cards.length === 0 ? (
          <Nobody id={id} />
        ) : (
          <div data-screen-only>
            <p>{words.lead}</p>
            <Checkbox
              label={words.withPrivate}
              hint={words.withPrivateHint}
              checked={withPrivate}
              onChange={setWithPrivate}
            />
          </div>
        )}
        <div className={styles.sheet}>
          <div className={styles.body}>
            {gathering.goal && (
              <p className={styles.goal}>
                <strong>{words.goal}</strong> <bdi>{gathering.goal}</bdi>
              </p>
            )}
            <ul className={styles.cards}>
              {cards.map(card => (
                <PersonCard key={card.actor} card={card} goal={gathering.goal ?? ''} withPrivate={withPrivate} />
              ))}
            </ul>
          </div>
          <p className={styles.footer}>{words.footer(today())}</p>
        </div>
      </SubPage>
    </div>
  )
}

/** Nobody to meet yet: first choose who comes. */
function Nobody({ id }: Pick<CheatSheetPageProps, 'id'>) {
  const editable = useEditable()
  const choose = editable && (
    <Button kind="primary" icon={UserPlus} onClick={() => askFor({ what: 'gathering', edit: id })}>
      {words.choose}
    </Button>
  )
  return <Notice kind="info" title={words.nobody} actions={choose} />
}
