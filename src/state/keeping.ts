import type { NetworkMap } from '#model/records.ts'
import { cellar } from './cellarDoor.ts'
import type { Deed } from './history.ts'

/** Which tab this is, in the journal. */
export const TAB: string = crypto.randomUUID()

/** Writes what was just done to the open map. Nobody waits for it; saving.ts tells how it went. */
export function keep(map: NetworkMap, deed: Deed): void {
  const row = { ...deed, mapId: map.info.id, tab: TAB, at: map.info.updatedAt }
  void cellar().then(place => place.save(map.info, [row]))
}
