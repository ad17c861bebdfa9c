import { CalendarDays, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { type AgreementFilter, agreements } from '#analysis/agreements.ts'
import type { NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { saveCalendar } from '#state/saveCalendar.ts'
import { today } from '#state/today.ts'
import { contactText } from '#text/contact.ts'
import { contactFormText } from '#text/contactForm.ts'
import { Button } from '#ui/Button.tsx'
import { Cards } from '#ui/Card.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import { AgreementCard } from './AgreementCard.tsx'
import { AgreementFilters } from './AgreementFilters.tsx'
import { type AgreementGroup, inGroups } from './agreementGroups.ts'
import styles from './Contact.module.css'
import { Empty } from './Empty.tsx'
import { Unfinished } from './Unfinished.tsx'

interface AgreementsPageProps {
  readonly map: string
  readonly nav: ReactNode
}

const words = contactText.agreements
const add = () => askFor({ what: 'agreement' })

/** *Afspraken*: what was agreed, what is late first, with what is over folded away. */
export function AgreementsPage({ nav }: AgreementsPageProps) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const [filter, setFilter] = useState<AgreementFilter>({})
  const isEmpty = map.agreements.size === 0
  const { open } = agreements(map, {}, today())
  const isDated = open.some(id => map.agreements.get(id)?.due !== undefined)
  const actions = !isEmpty && (
    <>
      {editable && (
        <Button kind="primary" icon={Plus} onClick={add}>
          {contactFormText.form.newAgreement}
        </Button>
      )}
      {isDated && (
        <Button icon={CalendarDays} onClick={() => void saveCalendar({ agreements: open, onlyComing: true })}>
          {contactText.action.calendarAll}
        </Button>
      )}
    </>
  )
  const first = editable ? { label: contactFormText.form.newAgreement, icon: Plus, run: add } : undefined
  return (
    <SubPage title={words.title} lead={words.lead} nav={nav} actions={actions}>
      <Unfinished what="agreement" />
      {isEmpty ? (
        <Empty title={words.empty} text={words.emptyText} action={first} />
      ) : (
        <>
          {map.agreements.size > 1 && <AgreementFilters map={map} filter={filter} onChange={setFilter} />}
          <Found map={map} filter={filter} onShowAll={() => setFilter({})} />
        </>
      )}
    </SubPage>
  )
}

interface FoundProps {
  readonly map: NetworkMap
  readonly filter: AgreementFilter
  readonly onShowAll: () => void
}

/** The agreements that the filter leaves, with how many are open and late. */
function Found({ map, filter, onShowAll }: FoundProps) {
  const day = today()
  const { all, open, overdue } = agreements(map, filter, day)
  const found = all.flatMap(id => map.agreements.get(id) ?? [])
  const groups = inGroups(found, day)
  const onlyClosed = groups.every(({ group }) => group === 'closed')
  return (
    <>
      <div className={styles.count}>
        <p role="status">{all.length > 0 ? words.count(all.length, open.length, overdue.length) : words.noneLeft}</p>
        {Object.keys(filter).length > 0 && <Button onClick={onShowAll}>{words.showAll}</Button>}
      </div>
      {groups.map(({ group, agreements: some }) => (
        <Group key={group} group={group} count={some.length} open={onlyClosed}>
          <Cards>
            {some.map(agreement => (
              <li key={agreement.id}>
                <AgreementCard agreement={agreement} />
              </li>
            ))}
          </Cards>
        </Group>
      ))}
    </>
  )
}

interface GroupProps {
  readonly group: AgreementGroup
  readonly count: number
  /** What is over stands open only when there is nothing else. */
  readonly open: boolean
  readonly children: ReactNode
}

function Group({ group, count, open, children }: GroupProps) {
  const title = <h2>{words.titled(words.group[group], count)}</h2>
  if (group !== 'closed')
    return (
      <section>
        {title}
        {children}
      </section>
    )
  return (
    <details className={styles.closed} open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
