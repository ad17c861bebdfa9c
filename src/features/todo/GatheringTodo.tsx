import { CircleCheck, NotebookPen } from 'lucide-react'
import type { TodoOf } from '#analysis/whatToDo.ts'
import { daysBetween } from '#model/days.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { markRegistered } from '#state/markRegistered.ts'
import { hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { todoText as words } from '#text/todo.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Card } from '#ui/Card.tsx'

interface GatheringTodoProps {
  readonly item: TodoOf<'register' | 'notes'>
  /** The map's id. */
  readonly map: string
}

/** A gathering to register for, or one of which I still have to note whom I spoke. */
export function GatheringTodo({ item, map }: GatheringTodoProps) {
  const gathering = useMap(open => open.gatherings).get(item.gathering)
  const editable = useEditable()
  if (!gathering) return null
  const { id, title, on } = gathering
  const href = hrefOf({ at: 'map', map, view: 'gesprekken', dealing: { page: 'bijeenkomst', id } })
  if (item.kind === 'notes')
    return (
      <Card
        title={<bdi>{title}</bdi>}
        facts={words.gatheringWas(item.on, daysBetween(today(), item.on))}
        actions={
          <ButtonLink icon={NotebookPen} href={href} aria-label={words.whoSpokeAt(title)}>
            {words.whoSpoke}
          </ButtonLink>
        }
      />
    )
  const open = (
    <ButtonLink href={href} aria-label={words.openOf(title)}>
      {words.open}
    </ButtonLink>
  )
  const register = editable && !item.late && (
    <Button icon={CircleCheck} aria-label={words.registeredFor(title)} onClick={() => markRegistered(id)}>
      {words.registered}
    </Button>
  )
  return (
    <Card
      tone="warning"
      title={<bdi>{title}</bdi>}
      facts={
        item.late
          ? words.registerLate(item.before)
          : words.registerBefore(item.before, daysBetween(today(), item.before))
      }
      actions={
        <>
          {register}
          {open}
        </>
      }
    >
      {on !== undefined && <p>{words.gatheringOn(on)}</p>}
    </Card>
  )
}
