import type { ActorId } from '#model/records.ts'
import { issueText } from '#text/issue.ts'
import { Button } from '#ui/Button.tsx'
import { noteAnswer } from './issueEdits.ts'
import type { Looking } from './looking.ts'

const FEW = 3

/** Notes that the first of these were asked; of who was asked already there is a list. */
export function AskThese({ looking, actors }: { readonly looking: Looking; readonly actors: readonly ActorId[] }) {
  const { issue, editable, shares, nameOf } = looking
  if (!editable) return null
  const listed = new Set([...shares.awaiting, ...shares.stillToAsk])
  const others = actors.filter(id => !listed.has(id))
  return others.slice(0, FEW).map(id => (
    <Button key={id} onClick={() => noteAnswer(issue, id, nameOf(id), 'asked')}>
      {issueText.toAsk.of(issueText.toAsk.asked, nameOf(id))}
    </Button>
  ))
}
