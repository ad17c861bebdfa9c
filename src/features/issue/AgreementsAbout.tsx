import { openAgreementsAbout } from '#analysis/aboutIssue.ts'
import { agreementTone } from '#analysis/agreementTone.ts'
import type { Agreement } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { issueText } from '#text/issue.ts'
import { shownName } from '#text/shownName.ts'
import { dayLabel } from '#text/words.ts'
import { Button } from '#ui/Button.tsx'
import { Card, Cards } from '#ui/Card.tsx'
import type { Looking } from './looking.ts'

const words = issueText.agreements

/** What was agreed about it and is still open; what is late stands out. */
export function AgreementsAbout({ looking }: { readonly looking: Looking }) {
  const { map, issue } = looking
  const open = openAgreementsAbout(map, issue)
  if (open.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <Cards>
        {open.map(agreement => (
          <li key={agreement.id}>
            <AgreementCard looking={looking} agreement={agreement} />
          </li>
        ))}
      </Cards>
    </section>
  )
}

function AgreementCard({ looking, agreement }: { readonly looking: Looking; readonly agreement: Agreement }) {
  const { day, nameOf, editable } = looking
  const { id, text, owner, due } = agreement
  const isLate = agreementTone(agreement, day) === 'overdue'
  const facts = [
    owner && words.owner(nameOf(owner)),
    due && (isLate ? words.late(dayLabel(due)) : words.due(dayLabel(due))),
  ]
  return (
    <Card
      title={<bdi>{text}</bdi>}
      facts={facts.filter(Boolean).join(' ')}
      tone={isLate ? 'problem' : 'plain'}
      actions={
        editable && (
          <Button aria-label={words.openOf(shownName(text))} onClick={() => askFor({ what: 'agreement', edit: id })}>
            {words.open}
          </Button>
        )
      }
    />
  )
}
