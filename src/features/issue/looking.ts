import { useMemo } from 'react'
import { type WhoShares, whoShares } from '#analysis/whoShares.ts'
import type { Issue } from '#model/dealings.ts'
import { type ActorId, type Day, type Id, type NetworkMap, selfOf } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { type Names, useNames } from '#state/names.ts'
import { hrefOf } from '#state/place.ts'
import type { AskPlace } from '#state/placesWithin.ts'
import { today } from '#state/today.ts'
import { issueStepsText } from '#text/issueSteps.ts'
import { shownName } from '#text/shownName.ts'

/** One problem as its page looks at it: the map, the day, who shares it, and names in words. */
export interface Looking extends Names {
  readonly map: NetworkMap
  readonly issue: Issue
  readonly day: Day
  readonly shares: WhoShares
  readonly editable: boolean
  readonly self: ActorId | undefined
}

/** The problem with this id on the open map; undefined once it is gone. */
export function useLooking(id: Id<'issues'>): Looking | undefined {
  const map = useMap(open => open)
  const editable = useEditable()
  const names = useNames()
  const issue = map.issues.get(id)
  const day = today()
  const shares = useMemo(() => whoShares(map, id, day), [map, id, day])
  if (!issue) return undefined
  return { map, issue, day, shares, editable, self: selfOf(map)?.id, ...names }
}

/** How many names stand in one sentence. */
const FEW = 3

/** The first names for a sentence, and how many more there are. */
export function fewNames({ nameOf }: Names, ids: readonly ActorId[]): readonly string[] {
  const rest = ids.length - FEW
  return [...ids.slice(0, FEW).map(nameOf), ...(rest > 0 ? [issueStepsText.others(rest)] : [])]
}

/** A question on *Wie kan ik vragen?* of this map. */
export const askHref = ({ map }: Pick<Looking, 'map'>, ask: AskPlace): string =>
  hrefOf({ at: 'map', map: map.info.id, view: 'vragen', ask })

/** The page with all problems. */
export const issuesHref = (map: string): string =>
  hrefOf({ at: 'map', map, view: 'problemen', issue: { page: 'alle' } })

/** The title of a problem in a sentence of ours. */
export const titleOf = ({ title }: Pick<Issue, 'title'>): string => shownName(title)
