import { CalendarPlus, ChevronRight } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { Gathering } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { gatheringText as words } from '#text/gathering.ts'
import { Button } from '#ui/Button.tsx'
import { Cards } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import styles from './Gathering.module.css'
import { GatheringCard } from './GatheringCard.tsx'
import { inTime } from './inTime.ts'
import { Moments } from './Moments.tsx'
import { Unfinished } from './Unfinished.tsx'
import { useNewInFocus } from './useNewInFocus.ts'

interface GatheringsPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** *Bijeenkomsten*: what comes soonest first, then where I still have to note whom I spoke, and which moments there are at all. */
export function GatheringsPage({ map: id, nav }: GatheringsPageProps) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const { coming, undated, toNote, past } = useMemo(() => inTime(map, today()), [map])
  const list = (gatherings: readonly Gathering[], label: string) => (
    <Cards label={label}>
      {gatherings.map(gathering => (
        <GatheringCard key={gathering.id} gathering={gathering} map={id} />
      ))}
    </Cards>
  )
  const add = editable && (
    <Button kind="primary" icon={CalendarPlus} onClick={() => askFor({ what: 'gathering' })}>
      {words.add}
    </Button>
  )
  useNewInFocus(map.gatherings)
  return (
    <SubPage title={words.title} lead={words.lead} nav={nav} actions={map.gatherings.size > 0 && add}>
      <Unfinished />
      {map.gatherings.size === 0 && <Empty action={add} />}
      {map.gatherings.size > 0 && <h2>{words.coming}</h2>}
      {coming.length > 0 ? list(coming, words.coming) : map.gatherings.size > 0 && <p>{words.noneComing}</p>}
      {undated.length > 0 && (
        <section>
          <h2>{words.undated}</h2>
          {list(undated, words.undated)}
        </section>
      )}
      {toNote.length > 0 && (
        <section>
          <h2>{words.toNote}</h2>
          <p>{words.toNoteLead}</p>
          {list(toNote, words.toNote)}
        </section>
      )}
      {past.length > 0 && (
        <details className={styles.fold}>
          <summary>
            <ChevronRight size={22} aria-hidden />
            <h2>{words.past(past.length)}</h2>
          </summary>
          {list(past, words.past(past.length))}
        </details>
      )}
      <Moments onStart={editable ? start => askFor({ what: 'gathering', ...start }) : undefined} />
    </SubPage>
  )
}

/** Nothing yet: what to do first. */
function Empty({ action }: { readonly action: ReactNode }) {
  return (
    <Notice kind="info" title={words.empty.title} actions={action}>
      <p>{words.empty.text}</p>
    </Notice>
  )
}
