import { CalendarPlus, CirclePlus, ListChecks } from 'lucide-react'
import { inOrder } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { hrefOf } from '#state/place.ts'
import { todoText } from '#text/todo.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

const words = todoText.nothing

/** Nothing waits: what might be next. */
export function NextSteps({ map }: { readonly map: string }) {
  const issues = useMap(open => open.issues)
  const editable = useEditable()
  const open = inOrder(issues).find(({ state }) => state !== 'closed')
  const next = editable && (
    <>
      <Button icon={CirclePlus} onClick={() => askFor({ what: 'issue' })}>
        {words.issue}
      </Button>
      {open && (
        <ButtonLink
          icon={ListChecks}
          href={hrefOf({ at: 'map', map, view: 'problemen', issue: { page: 'plan', id: open.id } })}
        >
          {words.plan(open.title)}
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
