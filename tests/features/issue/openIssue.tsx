import { IssueDialog } from '#features/issue/IssueDialog.tsx'
import { IssuePage } from '#features/issue/IssuePage.tsx'
import { IssuesPage } from '#features/issue/IssuesPage.tsx'
import type { Id, NetworkMap } from '#model/records.ts'
import { type Asked, closeAsked, useAsked } from '#state/asked.ts'
import { useOpening } from '#state/mapStore.ts'
import { createMap, openMap } from '#state/maps.ts'
import { addressOf, usePlace } from '#state/place.ts'
import { render } from '#tests/support/render.tsx'

/** Opens the map on *Problemen*: all of them, or one. */
export async function openIssues(map: NetworkMap, issue?: string): Promise<void> {
  await createMap(map, 'proef')
  await openMap(map.info.id)
  const within = issue === undefined ? ({ page: 'alle' } as const) : ({ page: 'probleem', id: issue } as const)
  location.hash = addressOf({ at: 'map', map: map.info.id, view: 'problemen', issue: within })
  render(<Opened map={map.info.id} />)
}

let lastAsked: Asked | undefined
/** The dialog that is asked for now, of whatever feature. */
export const readAsked = (): Asked | undefined => lastAsked

function Opened({ map }: { readonly map: string }) {
  const place = usePlace()
  const asked = useAsked()
  lastAsked = asked
  const { shown } = useOpening()
  if (!shown || place.at !== 'map') return null
  const issue = place.issue ?? { page: 'alle' }
  return (
    <main lang="nl">
      {issue.page === 'alle' && <IssuesPage map={map} />}
      {issue.page === 'probleem' && <IssuePage key={issue.id} id={issue.id as Id<'issues'>} map={map} />}
      {asked?.what === 'issue' && <IssueDialog asked={asked} onClose={closeAsked} />}
    </main>
  )
}
