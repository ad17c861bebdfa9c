import { MessageSquarePlus } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { whatToDo } from '#analysis/whatToDo.ts'
import { askFor } from '#state/asked.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { today } from '#state/today.ts'
import { todoText as words } from '#text/todo.ts'
import { Button } from '#ui/Button.tsx'
import { SubPage } from '#ui/SubPage.tsx'
import { CheckGroup } from './CheckGroup.tsx'
import { NextSteps } from './NextSteps.tsx'
import { TodoCards } from './TodoCards.tsx'
import { asksToAct, ofKind, type TodoGroup, todoGroups } from './todoGroups.ts'
import { UnnamedGroup } from './UnnamedGroup.tsx'

interface TodoPageProps {
  readonly map: string
  readonly nav: ReactNode
}

/** *Wat moet ik doen?*: everything that waits for me, most urgent first, each with its reason and the button that does it. */
export function TodoPage({ map: mapId, nav }: TodoPageProps) {
  const map = useMap(whole => whole)
  const editable = useEditable()
  const groups = useMemo(() => todoGroups(whatToDo(map, today())), [map])
  const urgent = groups.filter(asksToAct)
  const canWait = groups.filter(group => !asksToAct(group))
  const add = editable && (
    <Button kind="primary" icon={MessageSquarePlus} onClick={() => askFor({ what: 'talk' })}>
      {words.note}
    </Button>
  )
  return (
    <SubPage title={words.title} {...(urgent.length > 0 && { lead: words.lead })} nav={nav} actions={add}>
      {urgent.map(group => (
        <TodoCards key={group.id} group={group} map={mapId} />
      ))}
      {urgent.length === 0 && <NextSteps map={mapId} />}
      {canWait.map(group => (
        <CanWait key={group.id} group={group} map={mapId} />
      ))}
    </SubPage>
  )
}

/** Facts to look up, as one card however many there are. */
function CanWait({ group, map }: { readonly group: TodoGroup; readonly map: string }) {
  if (group.id === 'unnamed')
    return <UnnamedGroup actors={ofKind(group.items, 'unnamed').map(({ actor }) => actor)} map={map} />
  if (group.id === 'unchecked') return <CheckGroup kind="unchecked" items={ofKind(group.items, 'unchecked')} />
  return <CheckGroup kind="stale" items={ofKind(group.items, 'stale')} />
}
