import { Ellipsis, Eraser, Trash2 } from 'lucide-react'
import { removeDealing } from '#model/commands/dealings.ts'
import { askFor } from '#state/asked.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { go } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { privacyText } from '#text/privacy.ts'
import { shownName } from '#text/shownName.ts'
import { Menu } from '#ui/Menu.tsx'
import { problemsPlace } from './planPlaces.ts'
import type { Planning } from './usePlanning.ts'

/** Throws the plan away; its problem, talks and agreements stay. It can be taken back. */
export function ThrowAway({ planning }: { readonly planning: Planning }) {
  const { mapId, plan, issue, editable } = planning
  if (!editable) return null
  const title = shownName(issue?.title ?? planText.nameless)
  const throwAway = () => {
    go(problemsPlace(mapId))
    edit(planText.done.throwAway(title), map => removeDealing(map, 'plans', plan.id))
    say({ text: planText.thrown(title), undo: true })
  }
  return (
    <Menu
      label={planText.moreToDo}
      icon={Ellipsis}
      items={[
        { id: 'remove', label: planText.throwAway, icon: Trash2, onRun: throwAway },
        {
          id: 'erase',
          label: privacyText.erase,
          icon: Eraser,
          onRun: () => askFor({ what: 'erase', table: 'plans', id: plan.id }),
        },
      ]}
    />
  )
}
