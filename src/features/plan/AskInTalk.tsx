import { MessageSquarePlus } from 'lucide-react'
import { talksAbout } from '#analysis/aboutIssue.ts'
import type { Issue } from '#model/dealings.ts'
import { askFor } from '#state/asked.ts'
import { planText } from '#text/plan.ts'
import { Button } from '#ui/Button.tsx'
import { BeforeDay } from './BeforeDay.tsx'
import { decidersOnMap } from './madeWith.ts'
import type { Planning } from './usePlanning.ts'

const words = planText.ask

/** A talk: before which day; afterwards it is noted. */
export function AskInTalk({ planning, issue }: { readonly planning: Planning; readonly issue: Issue }) {
  const { map, editable } = planning
  const talks = talksAbout(map, issue).length
  return (
    <>
      <BeforeDay planning={planning} />
      {talks > 0 && <p>{words.talks(talks)}</p>}
      {editable && (
        <p>
          <Button
            icon={MessageSquarePlus}
            onClick={() => askFor({ what: 'talk', actors: decidersOnMap(planning), issue: issue.id })}
          >
            {words.addTalk}
          </Button>
        </p>
      )}
    </>
  )
}
