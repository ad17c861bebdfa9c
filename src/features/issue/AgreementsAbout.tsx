import { openAgreementsAbout } from '#analysis/aboutIssue.ts'
import type { Agreement } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { dueTold, dueTone } from '#state/dueTold.ts'
import { issueText } from '#text/issue.ts'
import { shownName } from '#text/shownName.ts'
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
  const { id, text, owner } = agreement
  return (
    <Card
      title={<bdi>{text}</bdi>}
      facts={dueTold(agreement, day)}
      tone={dueTone(agreement, day)}
      actions={
        editable && (
          <Button aria-label={words.openOf(shownName(text))} onClick={() => askFor({ what: 'agreement', edit: id })}>
            {words.open}
          </Button>
        )
      }
    >
      {owner && <p>{words.owner(nameOf(owner))}</p>}
    </Card>
  )
}
