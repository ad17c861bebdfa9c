import { CalendarDays, Check, Ellipsis, Eraser, Pencil, RotateCcw, Trash2, X } from 'lucide-react'
import type { Agreement } from '#model/dealings.ts'
import type { ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { dueTold, dueTone } from '#state/dueTold.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { saveCalendar } from '#state/saveCalendar.ts'
import { today } from '#state/today.ts'
import { contactText } from '#text/contact.ts'
import { topicLabel } from '#text/topics.ts'
import { dayLabel, formalityLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { ActorNames } from './ActorNames.tsx'
import { removeAgreement, setState } from './deeds.ts'
import { type Fact, Facts } from './Facts.tsx'
import { shortened } from './shortened.ts'

const words = contactText.action

interface AgreementCardProps {
  readonly agreement: Agreement
  /** In whose details it stands: then only what is new there is told. */
  readonly about?: ActorId
}

/** One agreement: what, for which day, with whom and who does it; done or dropped in one press. */
export function AgreementCard({ agreement, about }: AgreementCardProps) {
  const { actors, owner } = agreement
  const hasOwner = useMap(map => owner !== undefined && map.actors.has(owner))
  const day = today()
  return (
    <Card
      title={<bdi>{agreement.text}</bdi>}
      level={about === undefined ? 3 : 4}
      tone={dueTone(agreement, day)}
      facts={dueTold(agreement, day)}
      actions={<Actions agreement={agreement} />}
    >
      <Facts
        facts={[
          [contactText.facts.with, actors.some(id => id !== about) && <ActorNames ids={actors} />],
          [contactText.facts.owner, owner && hasOwner && <ActorNames ids={[owner]} />],
          ...(about === undefined ? agreedFacts(agreement) : []),
        ]}
      />
    </Card>
  )
}

/** What it is about, and when it was agreed. */
const agreedFacts = ({ on, formality, topics = [] }: Agreement): Fact[] => [
  [contactText.facts.topics, topics.map(topicLabel).join(', ')],
  [
    contactText.facts.agreedOn,
    [dayLabel(on), ...(formality ? [formalityLabel(formality).toLowerCase()] : [])].join(', '),
  ],
]

function Actions({ agreement }: { readonly agreement: Agreement }) {
  const editable = useEditable()
  const what = shortened(agreement.text)
  const button = (label: string, icon: typeof Check, run: () => void) => (
    <Button icon={icon} aria-label={words.of(label, what)} onClick={run}>
      {label}
    </Button>
  )
  const menu = menuOf(agreement, editable)
  return (
    <>
      {editable && agreement.state !== 'done' && agreement.state !== 'dropped' && (
        <>
          {button(words.done, Check, () => setState(agreement, 'done'))}
          {button(words.dropped, X, () => setState(agreement, 'dropped'))}
        </>
      )}
      {editable && agreement.state !== 'open' && button(words.reopen, RotateCcw, () => setState(agreement, 'open'))}
      {editable && button(words.edit, Pencil, () => askFor({ what: 'agreement', edit: agreement.id }))}
      {menu.length > 0 && <Menu label={words.more(what)} icon={Ellipsis} iconOnly items={menu} />}
    </>
  )
}

function menuOf({ id, due, state }: Agreement, editable: boolean): MenuEntry[] {
  const inCalendar = due !== undefined && state === 'open'
  return [
    ...(inCalendar
      ? [
          {
            id: 'calendar',
            label: words.calendar,
            icon: CalendarDays,
            onRun: () => void saveCalendar({ agreements: [id] }),
          },
        ]
      : []),
    ...(editable
      ? [
          { id: 'remove', label: words.remove, icon: Trash2, onRun: () => removeAgreement(id) },
          {
            id: 'erase',
            label: words.erase,
            icon: Eraser,
            onRun: () => askFor({ what: 'erase', table: 'agreements', id }),
          },
        ]
      : []),
  ]
}
