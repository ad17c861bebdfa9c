import type { PlanStep } from '#model/planAnswers.ts'
import { hrefOf, type Place } from '#state/place.ts'

/** The word in an address for the whole plan on one page. */
export const OVERVIEW = 'overzicht'

/** A step of a plan, or the whole of it. */
export const planPlace = (map: string, id: string, step: PlanStep | typeof OVERVIEW): Place => ({
  at: 'map',
  map,
  view: 'problemen',
  issue: { page: 'plan', id, step },
})

/** *Problemen*, where plans are taken up again. */
export const problemsPlace = (map: string): Place => ({ at: 'map', map, view: 'problemen' })

/** The address of one problem. */
export const issueHref = (map: string, id: string): string =>
  hrefOf({ at: 'map', map, view: 'problemen', issue: { page: 'probleem', id } })
