import type { Catalogue, Player } from '#model/catalogue.ts'
import type { Change } from '#model/change.ts'
import { addPlayer } from '#model/commands/addPlayer.ts'
import { editMap } from '#model/commands/editMap.ts'
import type { NetworkMap } from '#model/records.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { withPlaces } from '#state/placing.ts'
import { missingText } from '#text/askMissing.ts'

const words = missingText

/** Puts a usual player on the map, with its usual lines. */
export function putPlayer(catalogue: Catalogue, { id, name }: Player): void {
  const change = edit(words.addedLabel(name), map => withPlaces(map, addPlayer(map, catalogue, id)))
  if (change.length > 0) say({ text: words.added(name), undo: true })
}

/** *Bestaat hier niet*: from now on this player is not missing. */
export function sayAbsent({ id, name }: Player): void {
  const change = edit(words.absentLabel(name), map => withAbsent(map, [...absentOf(map), id]))
  if (change.length > 0) say({ text: words.absentDone(name), undo: true })
}

/** *Toch wel*: it exists here after all. */
export function sayPresent(id: string, name: string): void {
  const change = edit(words.againLabel(name), map =>
    withAbsent(
      map,
      absentOf(map).filter(other => other !== id),
    ),
  )
  if (change.length > 0) say({ text: words.againDone(name), undo: true })
}

const absentOf = (map: NetworkMap): readonly string[] => map.info.absentPlayers ?? []

const withAbsent = (map: NetworkMap, players: readonly string[]): Change =>
  editMap(map, { absentPlayers: players.length > 0 ? [...new Set(players)] : undefined })
