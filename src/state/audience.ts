import { editMap, type MapEdit } from '#model/commands/editMap.ts'
import type { MapInfo } from '#model/records.ts'
import { audienceText } from '#text/audience.ts'
import { edit } from './mapStore.ts'
import { say } from './messages.ts'

/** Keeps whom the open map is for, and says so; it can be undone. */
export function setAudience(audience: NonNullable<MapInfo['audience']>, fields: Pick<MapEdit, 'purpose'> = {}): void {
  let was: MapInfo['audience']
  const change = edit(audienceText.edit, map => {
    was = map.info.audience
    return editMap(map, { ...fields, audience })
  })
  if (change.length === 0) return
  say({ text: was === audience ? audienceText.donePurpose : audienceText.done[audience], undo: true })
}
