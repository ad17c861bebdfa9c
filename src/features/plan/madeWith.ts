import { byCodeUnit } from '#analysis/order.ts'
import type { Gathering, Letter } from '#model/dealings.ts'
import { type ActorId, type Day, type Id, inOrder, type NetworkMap } from '#model/records.ts'
import type { Planning } from './usePlanning.ts'

/** Those I go for who are still on the map. */
export const decidersOnMap = ({ map, answers }: Pick<Planning, 'map' | 'answers'>): readonly ActorId[] =>
  answers.deciders.filter(id => map.actors.has(id))

/** Letters about the problem. */
export const lettersAbout = (map: NetworkMap, issue: Id<'issues'>): readonly Letter[] =>
  inOrder(map.letters).filter(letter => letter.issue === issue)

/** Gatherings that are still to come or have no day yet, the first one first; with the chosen one, also when it was. */
export function gatheringsAhead(map: NetworkMap, day: Day, chosen?: Id<'gatherings'>): readonly Gathering[] {
  const LAST = '9999'
  return inOrder(map.gatherings)
    .filter(({ id, on }) => id === chosen || on === undefined || on >= day)
    .sort((a, b) => byCodeUnit(a.on ?? LAST, b.on ?? LAST))
}
