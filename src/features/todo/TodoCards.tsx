import type { TodoItem } from '#analysis/whatToDo.ts'
import { todoText as words } from '#text/todo.ts'
import { Button } from '#ui/Button.tsx'
import { Cards } from '#ui/Card.tsx'
import { AgreementTodo } from './AgreementTodo.tsx'
import { GatheringTodo } from './GatheringTodo.tsx'
import { GroupHead } from './GroupHead.tsx'
import { QuietTodo } from './QuietTodo.tsx'
import { AwaitingTodo, NoReplyTodo } from './ReplyTodo.tsx'
import type { TodoGroup } from './todoGroups.ts'
import { useFew } from './useFew.ts'

interface TodoCardsProps {
  readonly group: TodoGroup
  /** The map's id. */
  readonly map: string
}

/** A group of things that wait for me: the first few, and all of them on asking. */
export function TodoCards({ group: { id, items }, map }: TodoCardsProps) {
  const { shown, hidden, showAll } = useFew(items)
  const { title } = words.group[id]
  return (
    <section>
      <GroupHead id={id} count={items.length} />
      <Cards label={title}>
        {shown.map(item => (
          <li key={keyOf(item)}>
            <TodoCard item={item} map={map} />
          </li>
        ))}
      </Cards>
      {hidden > 0 && (
        <Button kind="quiet" aria-label={words.showAllOf(title, items.length)} onClick={showAll}>
          {words.showAll(items.length)}
        </Button>
      )}
    </section>
  )
}

function TodoCard({ item, map }: { readonly item: TodoItem; readonly map: string }) {
  switch (item.kind) {
    case 'overdue':
    case 'due':
      return <AgreementTodo item={item} />
    case 'register':
    case 'notes':
      return <GatheringTodo item={item} map={map} />
    case 'noReply':
      return <NoReplyTodo item={item} />
    case 'awaiting':
      return <AwaitingTodo item={item} map={map} />
    case 'silent':
    case 'never':
      return <QuietTodo item={item} map={map} />
    default:
      return null
  }
}

const keyOf = (item: TodoItem): string => JSON.stringify(item)
