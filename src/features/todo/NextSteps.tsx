import { CalendarPlus, ListChecks, Plus } from 'lucide-react'
import { inOrder, type NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { planAbout, startPlan } from '#state/startPlan.ts'
import { todoText } from '#text/todo.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

const words = todoText.nothing

/** Nothing waits: what might be next. */
export function NextSteps({ map }: { readonly map: string }) {
  const open = useMap(openIssue)
  const plan = useMap(whole => open && planAbout(whole, open.id))
  const editable = useEditable()
  const next = editable && (
    <>
      <Button icon={Plus} onClick={() => askFor({ what: 'issue' })}>
        {words.issue}
      </Button>
      {open && !plan && (
        <Button icon={ListChecks} onClick={() => startPlan(open.id)}>
          {words.plan(open.title)}
        </Button>
      )}
      {open && plan && (
        <ButtonLink
          icon={ListChecks}
          href={hrefOf({ at: 'map', map, view: 'problemen', issue: { page: 'plan', id: plan.id } })}
        >
          {words.resumePlan(open.title)}
        </ButtonLink>
      )}
      <Button icon={CalendarPlus} onClick={() => askFor({ what: 'gathering' })}>
        {words.gathering}
      </Button>
    </>
  )
  return (
    <Notice kind="good" title={words.title} actions={next}>
      <p>{words.text}</p>
      {editable && <p>{words.next}</p>}
    </Notice>
  )
}

const openIssue = ({ issues }: NetworkMap) => inOrder(issues).find(({ state }) => state !== 'closed')
