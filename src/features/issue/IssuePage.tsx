import { Mail, MessageSquarePlus } from 'lucide-react'
import type { Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { issueText } from '#text/issue.ts'
import { topicLabel } from '#text/topics.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Chip } from '#ui/Chip.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import { AgreementsAbout } from './AgreementsAbout.tsx'
import { AskedList } from './AskedList.tsx'
import { BalanceCard } from './BalanceCard.tsx'
import { Belonging } from './Belonging.tsx'
import styles from './Issue.module.css'
import { IssueMenu } from './IssueMenu.tsx'
import { setClosed } from './issueEdits.ts'
import { askHref, issuesHref, type Looking, useLooking } from './looking.ts'
import { NextStepCards } from './NextStepCards.tsx'
import { TalksAbout } from './TalksAbout.tsx'
import { ToAskList } from './ToAskList.tsx'
import { VerdictNotice } from './VerdictNotice.tsx'

interface IssuePageProps {
  readonly id: Id<'issues'>
  readonly map: string
}

/** One problem: whose it is, whom to ask, and what to do now. */
export function IssuePage({ id, map }: IssuePageProps) {
  const looking = useLooking(id)
  const back = { href: issuesHref(map), label: issueText.back }
  if (!looking) {
    return (
      <SubPage title={issueText.title} back={back}>
        <Notice kind="info" title={issueText.gone} />
      </SubPage>
    )
  }
  const { issue } = looking
  return (
    <SubPage title={<bdi>{issue.title}</bdi>} back={back} actions={<Actions looking={looking} />}>
      <Head looking={looking} />
      <section className={styles.section}>
        <h2>{issueText.whose}</h2>
        <VerdictNotice looking={looking} />
      </section>
      <div className={styles.columns}>
        <div className={styles.people}>
          <AskedList looking={looking} />
          <Belonging looking={looking} />
          <ToAskList looking={looking} />
        </div>
        <div className={styles.steps}>
          <NextStepCards looking={looking} />
        </div>
        <div className={styles.past}>
          <AgreementsAbout looking={looking} />
          <BalanceCard looking={looking} />
          <TalksAbout looking={looking} />
        </div>
      </div>
    </SubPage>
  )
}

function Actions({ looking }: { readonly looking: Looking }) {
  const { issue, editable } = looking
  return (
    <>
      {editable && (
        <>
          <Button kind="primary" icon={MessageSquarePlus} onClick={() => askFor({ what: 'talk', issue: issue.id })}>
            {issueText.actions.talk}
          </Button>
          <Button icon={Mail} onClick={() => askFor({ what: 'letter', issue: issue.id })}>
            {issueText.actions.letter}
          </Button>
        </>
      )}
      <IssueMenu looking={looking} />
    </>
  )
}

/** What the problem is about, who told of it, and what stands in the way of looking at it well. */
function Head({ looking }: { readonly looking: Looking }) {
  const { issue, self, labelOf, map, editable } = looking
  const { reportedBy } = issue
  const isKnown = reportedBy !== undefined && map.actors.has(reportedBy)
  return (
    <>
      <p className={styles.chips}>
        {issue.topics.map(topic => (
          <Chip key={topic} label={topicLabel(topic)} />
        ))}
        {issue.topics.length === 0 && <Chip label={issueText.noTopics} />}
        {isKnown && (
          <Chip label={reportedBy === self ? issueText.reportedByMe : issueText.reportedBy(labelOf(reportedBy))} />
        )}
        {issue.state === 'closed' && <Chip label={issueText.isClosed} />}
      </p>
      {issue.description && (
        <p className={styles.description} dir="auto">
          {issue.description}
        </p>
      )}
      {issue.state === 'closed' && (
        <Notice
          kind="info"
          title={issueText.closedNow}
          actions={editable && <Button onClick={() => setClosed(issue, false)}>{issueText.actions.reopen}</Button>}
        />
      )}
      {!self && (
        <Notice
          kind="info"
          title={issueText.noSelf}
          actions={<ButtonLink href={askHref(looking, { about: 'weg' })}>{issueText.toSelf}</ButtonLink>}
        />
      )}
    </>
  )
}
