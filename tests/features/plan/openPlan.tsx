import { PlanPage } from '#features/plan/PlanPage.tsx'
import { applyChange } from '#model/change.ts'
import { addDealing } from '#model/commands/dealings.ts'
import { firstPlan } from '#model/planAnswers.ts'
import { type Id, type NetworkMap, newId } from '#model/records.ts'
import { useOpening } from '#state/mapStore.ts'
import { createMap, openMap } from '#state/maps.ts'
import { addressOf, usePlace } from '#state/place.ts'
import { render } from '#tests/support/render.tsx'

/** The map with a new plan, for this problem or for none yet. */
export function withPlan(map: NetworkMap, issue?: string): { map: NetworkMap; plan: Id<'plans'> } {
  const plan = newId<'plans'>()
  return { map: applyChange(map, addDealing(map, 'plans', firstPlan(issue as Id<'issues'> | undefined), plan)), plan }
}

/** Opens the map, and puts the plan of the address on the page. */
export async function openPlan(map: NetworkMap, plan: string, step?: string): Promise<void> {
  await createMap(map, 'proef')
  await openMap(map.info.id)
  goTo(map, plan, step)
  render(<Shown map={map.info.id} />)
}

/** Goes to this step of the plan; without one to where it was left. */
export function goTo(map: NetworkMap, plan: string, step?: string): void {
  const issue = { page: 'plan' as const, id: plan, ...(step !== undefined && { step }) }
  location.hash = addressOf({ at: 'map', map: map.info.id, view: 'problemen', issue })
}

function Shown({ map }: { readonly map: string }) {
  const place = usePlace()
  const { shown } = useOpening()
  if (!shown || place.at !== 'map') return null
  return (
    <main lang="nl">
      {place.issue?.page === 'plan' ? (
        // Each page starts anew, as in the app.
        <PlanPage
          key={JSON.stringify(place.issue)}
          id={place.issue.id as Id<'plans'>}
          step={place.issue.step}
          map={map}
        />
      ) : (
        <p>{JSON.stringify(place.issue)}</p>
      )}
    </main>
  )
}
