import { MessageSquarePlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { contactText } from '#text/contact.ts'
import { contactFormText } from '#text/contactForm.ts'
import { Button } from '#ui/Button.tsx'
import { Cards } from '#ui/Card.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import styles from './Contact.module.css'
import { Empty } from './Empty.tsx'
import { TalkCard } from './TalkCard.tsx'
import { TalkFilters } from './TalkFilters.tsx'
import { byMonth, type TalkFilter, talksLeft } from './talkRows.ts'
import { Unfinished } from './Unfinished.tsx'

interface TalksPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** With more talks than these there is something to choose. */
const FEW = 5
const PORTION = 30

const words = contactText.talks
const note = () => askFor({ what: 'talk' })

/** *Gesprekken*: every talk, newest first, by month. */
export function TalksPage({ nav }: TalksPageProps) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const [filter, setFilter] = useState<TalkFilter>({})
  const [size, setSize] = useState(PORTION)
  const choose = (next: TalkFilter) => {
    setFilter(next)
    setSize(PORTION)
  }
  const isEmpty = map.contactMoments.size === 0
  const action = editable ? { label: contactFormText.form.newTalk, icon: MessageSquarePlus, run: note } : undefined
  return (
    <SubPage
      title={words.title}
      lead={words.lead}
      nav={nav}
      actions={
        !isEmpty &&
        action && (
          <Button kind="primary" icon={action.icon} onClick={action.run}>
            {action.label}
          </Button>
        )
      }
    >
      <Unfinished what="talk" />
      {isEmpty ? (
        <Empty title={words.empty} text={words.emptyText} action={action} />
      ) : (
        <>
          {map.contactMoments.size > FEW && <TalkFilters map={map} filter={filter} onChange={choose} />}
          <Found
            map={map}
            filter={filter}
            size={size}
            onMore={() => setSize(size + PORTION)}
            onShowAll={() => choose({})}
          />
        </>
      )}
    </SubPage>
  )
}

interface FoundProps {
  readonly map: NetworkMap
  readonly filter: TalkFilter
  /** How many to show. */
  readonly size: number
  readonly onMore: () => void
  readonly onShowAll: () => void
}

/** The talks that the filter leaves, the first of them by month. */
function Found({ map, filter, size, onMore, onShowAll }: FoundProps) {
  const found = talksLeft(map, filter)
  const next = Math.min(PORTION, found.length - size)
  return (
    <>
      <div className={styles.count}>
        <p role="status">{found.length > 0 ? words.count(found.length, map.contactMoments.size) : words.noneLeft}</p>
        {Object.keys(filter).length > 0 && <Button onClick={onShowAll}>{words.showAll}</Button>}
      </div>
      {byMonth(found.slice(0, size)).map(({ month, talks }) => (
        <section key={month}>
          <h2 className={styles.month}>{words.month(`${month}-01`)}</h2>
          <Cards>
            {talks.map(talk => (
              <li key={talk.id}>
                <TalkCard map={map} talk={talk} />
              </li>
            ))}
          </Cards>
        </section>
      ))}
      {next > 0 && <Button onClick={onMore}>{words.more(next)}</Button>}
    </>
  )
}
