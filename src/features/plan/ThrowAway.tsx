import { Eraser, Trash2 } from 'lucide-react'
import { removeDealing } from '#model/commands/dealings.ts'
import { askFor } from '#state/asked.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { go } from '#state/place.ts'
import { planText } from '#text/plan.ts'
import { privacyText } from '#text/privacy.ts'
import { shownName } from '#text/shownName.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Plan.module.css'
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
    <p className={styles.away} data-screen-only>
      <Button kind="danger" icon={Trash2} onClick={throwAway}>
        {planText.throwAway}
      </Button>
      <Button icon={Eraser} onClick={() => askFor({ what: 'erase', table: 'plans', id: plan.id })}>
        {privacyText.erase}
      </Button>
    </p>
  )
}
