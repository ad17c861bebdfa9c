import { lateAbout } from '#analysis/aboutIssue.ts'
import { whoShares } from '#analysis/whoShares.ts'
import type { Issue } from '#model/dealings.ts'
import { useMap } from '#state/mapStore.ts'
import { issueHref } from '#state/place.ts'
import { today } from '#state/today.ts'
import { issueText } from '#text/issue.ts'
import { topicLabel } from '#text/topics.ts'
import { Card } from '#ui/Card.tsx'
import { Chip } from '#ui/Chip.tsx'
import styles from './Issue.module.css'
import { VerdictChip } from './VerdictChip.tsx'

/** One problem in the list of all: what it is, whose it is, and what is late about it. */
export function IssueCard({ issue, mapId }: { readonly issue: Issue; readonly mapId: string }) {
  const map = useMap(open => open)
  const day = today()
  const { confirms, denies, awaiting, verdict } = whoShares(map, issue.id, day)
  const asked = confirms.length + denies.length + awaiting.length
  const isClosed = issue.state === 'closed'
  const late = isClosed ? 0 : lateAbout(map, issue, day)
  const title = (
    <a className={styles.title} href={issueHref(mapId, issue.id)}>
      <bdi>{issue.title}</bdi>
    </a>
  )
  return (
    <li>
      <Card title={title} tone={late > 0 ? 'problem' : 'plain'} facts={late > 0 && issueText.late(late)}>
        <p className={styles.chips}>
          <VerdictChip verdict={verdict} />
          {isClosed && <Chip label={issueText.isClosed} />}
          {issue.topics.map(topic => (
            <Chip key={topic} label={topicLabel(topic)} />
          ))}
        </p>
        {issue.topics.length === 0 && <p className={styles.quiet}>{issueText.noTopics}</p>}
        <p>
          {asked === 0 ? issueText.nobodyAsked : issueText.counted(confirms.length, denies.length, awaiting.length)}
        </p>
      </Card>
    </li>
  )
}
