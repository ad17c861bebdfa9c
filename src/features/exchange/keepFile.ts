import { addToMap, type Keep } from '#formats/merge/addToMap.ts'
import { type TooMany, tooManyAfter } from '#formats/merge/tooMany.ts'
import { type Change, NO_CHANGE } from '#model/change.ts'
import { type NetworkMap, newId } from '#model/records.ts'
import { edit } from '#state/mapStore.ts'
import { createMap, replaceMap } from '#state/maps.ts'
import { say } from '#state/messages.ts'
import { useOpened } from '#state/opened.ts'
import { go } from '#state/place.ts'
import { exchangeText } from '#text/exchange.ts'

/** The map can only be looked at here, now. */
export class NotEditable extends Error {}

/** More than a map may have, together. */
export class TooManyTogether extends Error {
  readonly tooMany: TooMany
  constructor(tooMany: TooMany) {
    super('too many')
    this.tooMany = tooMany
  }
}

const show = (id: string) => go({ at: 'map', map: id, view: 'kaart' })

/** As a map of its own. Rejects with a StorageError, and then nothing was kept. */
export async function keepAsNew(map: NetworkMap): Promise<void> {
  await createMap(map, exchangeText.openedLabel(map.info.name))
  show(map.info.id)
  say({ text: exchangeText.opened(map.info.name) })
}

/** *Ernaast zetten*: as a map of its own, when its id is taken. */
export async function keepBeside(map: NetworkMap, name: string): Promise<void> {
  await keepAsNew({ ...map, info: { ...map.info, id: newId<'info'>(), name } })
}

/** *Vervangen*: the map with this id becomes as in the file. One edit, that can be undone. Rejects with a StorageError. */
export async function keepInstead(map: NetworkMap, fileName: string): Promise<void> {
  await replaceMap(map.info.id, map, exchangeText.replaceLabel(fileName))
  const isOpen = useOpened.getState().map?.info.id === map.info.id
  show(map.info.id)
  say({ text: exchangeText.replaced(map.info.name), ...(isOpen && { undo: true }) })
}

/** *Toevoegen aan deze kaart*: the open map gets what is in the file. One edit, that can be undone. */
export function keepOnOpenMap(map: NetworkMap, fileName: string, keep: Keep): void {
  let tooMany: TooMany | undefined
  const change = edit(exchangeText.addLabel(fileName), open => {
    const added: Change = addToMap(open, map, keep)
    tooMany = tooManyAfter(open, added)
    return tooMany ? NO_CHANGE : added
  })
  if (tooMany) throw new TooManyTogether(tooMany)
  if (useOpened.getState().opening.state !== 'open') throw new NotEditable()
  if (change.length === 0) say({ text: exchangeText.addedNothing })
  else say({ text: exchangeText.added(change.length), undo: true })
}
