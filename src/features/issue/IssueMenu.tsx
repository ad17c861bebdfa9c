import {
  CircleCheck,
  Ellipsis,
  Eraser,
  ListChecks,
  MapPin,
  Megaphone,
  Merge,
  Pencil,
  RotateCcw,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import { whoAbout } from '#analysis/whoAbout.ts'
import type { ActorId } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { go } from '#state/place.ts'
import { planAbout, startPlan } from '#state/startPlan.ts'
import { select } from '#state/view.ts'
import { issueText } from '#text/issue.ts'
import { privacyText } from '#text/privacy.ts'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { goTo, setClosed, throwAway } from './issueEdits.ts'
import { JoinDialog } from './JoinDialog.tsx'
import type { Looking } from './looking.ts'

const words = issueText.actions

/** What can be done with the problem as a whole. */
export function IssueMenu({ looking }: { readonly looking: Looking }) {
  const [joining, setJoining] = useState(false)
  const { issue, editable } = looking
  const isClosed = issue.state === 'closed'
  const changes: MenuEntry[] = [
    { id: 'edit', label: words.edit, icon: Pencil, onRun: () => askFor({ what: 'issue', edit: issue.id }) },
    { id: 'plan', ...planEntry(looking) },
    {
      id: 'national',
      label: words.passOn,
      icon: Megaphone,
      onRun: () => askFor({ what: 'letter', kind: 'national', issue: issue.id }),
    },
    {
      id: 'advisers',
      label: words.passOnAdvice,
      icon: Megaphone,
      onRun: () => askFor({ what: 'letter', kind: 'national', issue: issue.id, to: councilsAbout(looking) }),
    },
    { id: 'join', label: words.join, icon: Merge, onRun: () => setJoining(true) },
    {
      id: 'close',
      label: isClosed ? words.reopen : words.close,
      icon: isClosed ? RotateCcw : CircleCheck,
      onRun: () => setClosed(issue, !isClosed),
    },
    { id: 'remove', label: words.remove, icon: Trash2, onRun: () => throwAway(issue) },
    {
      id: 'erase',
      label: privacyText.erase,
      icon: Eraser,
      onRun: () => askFor({ what: 'erase', table: 'issues', id: issue.id }),
    },
  ]
  const onMap: MenuEntry = { id: 'map', label: words.onMap, icon: MapPin, onRun: () => showOnMap(looking) }
  return (
    <>
      <Menu label={words.more} icon={Ellipsis} items={editable ? [onMap, ...changes] : [onMap]} />
      {joining && <JoinDialog keep={issue} onClose={() => setJoining(false)} />}
    </>
  )
}

/** A plan about this problem: the last one that was begun, or a new one. */
function planEntry({ map, issue }: Looking): Omit<MenuEntry, 'id'> {
  const plan = planAbout(map, issue.id)
  return {
    label: plan ? words.resumePlan : words.plan,
    icon: ListChecks,
    onRun: () => (plan ? goTo({ page: 'plan', id: plan.id }) : startPlan(issue.id)),
  }
}

/** The first of the advisory councils with a topic of the problem. */
function councilsAbout({ map, issue, day }: Looking): readonly ActorId[] {
  const advisers = issue.topics.flatMap(topic => whoAbout(map, topic, day).advises ?? [])
  const council = advisers.find(id => map.actors.get(id)?.sector === 'advice')
  return council ? [council] : []
}

/** On the drawing with everyone chosen who was asked or can still be, and Ik. */
function showOnMap({ map, shares, self }: Looking): void {
  const { confirms, denies, awaiting, stillToAsk } = shares
  select([...(self ? [self] : []), ...confirms, ...denies, ...awaiting, ...stillToAsk])
  go({ at: 'map', map: map.info.id, view: 'kaart' })
}
