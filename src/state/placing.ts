import { drawnMap, isPlace } from '#layout/drawing.ts'
import { placeMissing } from '#layout/placeMissing.ts'
import { addedActors } from '#model/added.ts'
import { applyChange, type Change, joinChanges } from '#model/change.ts'
import { moveActors } from '#model/commands/moveActors.ts'
import type { NetworkMap } from '#model/records.ts'

/** More newcomers than these are laid out apart, with progress. */
const FEW = 40

/**
 * The edit with a free place for everyone it puts on the map, so that coming and standing somewhere are one edit. Nobody
 * else moves. On a map where nobody stands yet, all wait for the whole to be laid out.
 */
export function withPlaces(map: NetworkMap, change: Change): Change {
  const next = applyChange(map, change)
  const newcomers = new Set(addedActors(change).filter(id => !isPlace(next.actors.get(id)?.position)))
  if (newcomers.size === 0 || newcomers.size > FEW) return change
  const { ids, drawing } = drawnMap(next)
  const places = ids.map(id => {
    const position = next.actors.get(id)?.position
    return isPlace(position) ? position : null
  })
  const standing = places.filter(place => place !== null).length
  if (standing === 0 || standing + newcomers.size < ids.length) return change
  const found = placeMissing(drawing, places)
  const positions = new Map(ids.flatMap((id, i) => (found[i] && newcomers.has(id) ? [[id, found[i]] as const] : [])))
  return joinChanges(change, moveActors(next, positions))
}
