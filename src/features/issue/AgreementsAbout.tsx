import { agreementsOnTopic, openAgreementsAbout } from '#analysis/aboutIssue.ts'
import type { Agreement } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { dueTold, dueTone } from '#state/dueTold.ts'
import { issueText } from '#text/issue.ts'
import { shownName } from '#text/shownName.ts'
import { Button } from '#ui/Button.tsx'
import { Card, Cards } from '#ui/Card.tsx'
import styles from './Issue.module.css'
import type { Looking } from './looking.ts'

const words = issueText.agreements

interface AgreementCardsProps {
  readonly looking: Looking
  readonly agreements: readonly Agreement[]
}

/** What was agreed about it and is still open; what is late stands out. Apart: what is on its topic, but may be about another problem. */
export function AgreementsAbout({ looking }: { readonly looking: Looking }) {
  const { map, issue } = looking
  const open = openAgreementsAbout(map, issue)
  const also = agreementsOnTopic(map, issue).filter(({ state }) => state === 'open')
  if (open.length + also.length === 0) return null
  return (
    <section>
      {open.length > 0 && (
        <>
          <h2>{words.title}</h2>
          <AgreementCards looking={looking} agreements={open} />
        </>
      )}
      {also.length > 0 && (
        <>
          <h2>{words.also}</h2>
          <p className={styles.quiet}>{words.alsoWhy}</p>
          <AgreementCards looking={looking} agreements={also} />
        </>
      )}
    </section>
  )
}

function AgreementCards({ looking, agreements }: AgreementCardsProps) {
  return (
    <Cards>
      {agreements.map(agreement => (
        <li key={agreement.id}>
          <AgreementCard looking={looking} agreement={agreement} />
        </li>
      ))}
    </Cards>
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
