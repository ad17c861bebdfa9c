import { Plus } from 'lucide-react'
import { inOrder } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { issueText } from '#text/issue.ts'
import { Button } from '#ui/Button.tsx'
import { Cards } from '#ui/Card.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import styles from './Issue.module.css'
import { IssueCard } from './IssueCard.tsx'
import { PlanList } from './PlanList.tsx'

/** All problems of the map, open ones first, and the plans that were begun. */
export function IssuesPage({ map: mapId }: { readonly map: string }) {
  const issues = useMap(map => inOrder(map.issues))
  const editable = useEditable()
  const open = issues.filter(({ state }) => state !== 'closed')
  const closed = issues.filter(({ state }) => state === 'closed')
  const add = editable && (
    <Button kind="primary" icon={Plus} onClick={() => askFor({ what: 'issue' })}>
      {issueText.add}
    </Button>
  )
  if (issues.length === 0) {
    return (
      <SubPage title={issueText.title}>
        <Notice kind="info" title={issueText.empty.title} actions={add}>
          <p>{issueText.empty.text}</p>
        </Notice>
        <PlanList mapId={mapId} />
      </SubPage>
    )
  }
  return (
    <SubPage title={issueText.title} lead={issueText.lead} actions={add}>
      {open.length > 0 && (
        <section className={styles.section}>
          <h2>{issueText.open}</h2>
          <Cards>
            {open.map(issue => (
              <IssueCard key={issue.id} issue={issue} mapId={mapId} />
            ))}
          </Cards>
        </section>
      )}
      <PlanList mapId={mapId} />
      {closed.length > 0 && (
        <section className={styles.section}>
          <h2>{issueText.closed}</h2>
          <Cards>
            {closed.map(issue => (
              <IssueCard key={issue.id} issue={issue} mapId={mapId} />
            ))}
          </Cards>
        </section>
      )}
    </SubPage>
  )
}
