import { MessageSquarePlus, Route } from 'lucide-react'
import type { TodoOf } from '#analysis/whatToDo.ts'
import { daysBetween } from '#model/days.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { useNames } from '#state/names.ts'
import { hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { todoText as words } from '#text/todo.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'
import { ActorName } from './ActorName.tsx'

interface QuietTodoProps {
  readonly item: TodoOf<'silent' | 'never'>
  /** The map's id. */
  readonly map: string
}

/** Someone about an open problem whom I didn't speak for long, or never. */
export function QuietTodo({ item, map }: QuietTodoProps) {
  const { actor, issue } = item
  const title = useMap(open => open.issues).get(issue)?.title ?? ''
  const { nameOf } = useNames()
  const editable = useEditable()
  const name = nameOf(actor)
  const why = item.kind === 'never' ? words.neverSpoken : words.lastSpoken(item.last, daysBetween(today(), item.last))
  return (
    <Card
      title={<ActorName id={actor} />}
      facts={why}
      actions={
        <>
          {editable && (
            <Button
              icon={MessageSquarePlus}
              aria-label={words.noteOf(name)}
              onClick={() => askFor({ what: 'talk', actors: [actor], issue })}
            >
              {words.note}
            </Button>
          )}
          <ButtonLink icon={Route} href={hrefOf({ at: 'map', map, view: 'vragen', ask: { about: 'weg', actor } })}>
            {words.way(name)}
          </ButtonLink>
        </>
      }
    >
      <p>{words.aboutIssue(title)}</p>
    </Card>
  )
}
