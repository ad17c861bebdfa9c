import type { PlanStep } from '#model/planAnswers.ts'
import type { Place } from '#state/place.ts'

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
