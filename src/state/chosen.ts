import { filterActors } from '#analysis/filter.ts'
import { addedActors } from '#model/added.ts'
import type { Change } from '#model/change.ts'
import { duplicateActors } from '#model/commands/duplicateActors.ts'
import { pasteFragment } from '#model/commands/pasteFragment.ts'
import { pinActors } from '#model/commands/pinActors.ts'
import { removeActors } from '#model/commands/removeActors.ts'
import { removeLinks } from '#model/commands/removeLinks.ts'
import type { Actor, ActorId, Link, NetworkMap } from '#model/records.ts'
import { canvasText } from '#text/canvas.ts'
import { actorCount } from '#text/words.ts'
import { copiedFragment, copyActors } from './clipboard.ts'
import { linkSentence } from './linkSentence.ts'
import { currentMap, edit } from './mapStore.ts'
import { say } from './messages.ts'
import { withPlaces } from './placing.ts'
import { today } from './today.ts'
import { select, useView } from './view.ts'

const { done } = canvasText

/** How several actors are called in one word: the name of one, or how many. */
export const calledTogether = (actors: readonly Actor[]): string =>
  actors.length === 1 ? (actors[0]?.name ?? '') : actorCount(actors.length)

/** Who just came is chosen; on a map that didn't change, whoever was chosen stays so. */
function selectNewcomers(change: Change): void {
  if (change.length > 0) select(addedActors(change))
}

const idsOf = (actors: readonly Actor[]): ActorId[] => actors.map(({ id }) => id)

/** *Alles kiezen*: everyone the filter shows; who is hidden would be thrown away unseen. */
export function chooseShown(): void {
  const map = currentMap()
  if (map) select(filterActors(map, useView.getState().filter, today()))
}

/** *Vastzetten*, or *Losmaken* when all of them are fixed already. */
export function pinChosen(actors: readonly Actor[]): void {
  const pinned = !actors.every(actor => actor.pinned)
  const what = calledTogether(actors)
  edit(pinned ? done.pin(what) : done.unpin(what), map => pinActors(map, idsOf(actors), pinned))
}

/** *Dubbel maken*: the copies get a free place and are chosen. Returns them. */
export function duplicateChosen(actors: readonly Actor[], withLinks = false): readonly ActorId[] {
  const how = { suffix: canvasText.selection.copySuffix, withLinks }
  const label = done.duplicate(calledTogether(actors))
  const change = edit(label, map => withPlaces(map, duplicateActors(map, idsOf(actors), how)))
  selectNewcomers(change)
  return addedActors(change)
}

/** *Kopiëren*: to paste here or on another map. */
export function copyChosen(actors: readonly Actor[]): void {
  copyActors(idsOf(actors))
  say({ text: done.copied(calledTogether(actors)) })
}

/** *Plakken*: what was copied, here or on another map, at free places; the new ones are chosen. */
export function pasteCopied(): void {
  const fragment = copiedFragment()
  if (!fragment) {
    say({ text: done.nothingToPaste })
    return
  }
  const label = done.paste(actorCount(fragment.actors.length))
  selectNewcomers(edit(label, map => withPlaces(map, pasteFragment(map, fragment))))
}

/** *Weggooien*: told, and undone with one press. Ik stays. */
export function removeChosen(actors: readonly Actor[]): void {
  const going = actors.filter(actor => !actor.self)
  if (going.length === 0) {
    say({ text: done.selfStays, kind: 'problem' })
    return
  }
  const what = calledTogether(going)
  const change = edit(done.remove(what), map => removeActors(map, idsOf(going)))
  if (change.length === 0) return
  select([])
  say({ text: done.removed(what), undo: true })
}

/** *Lijn weggooien*: told, and undone with one press. */
export function removeLink(map: NetworkMap, link: Link): void {
  const sentence = linkSentence(map, link)
  const change = edit(done.removeLink(sentence), open => removeLinks(open, [link.id]))
  if (change.length === 0) return
  say({ text: done.removedLink(sentence), undo: true })
}

/** *Delete*: whoever is chosen goes, or else the line that is. Nothing is chosen: nothing to do. */
export function removeWhatIsChosen(): void {
  const map = currentMap()
  if (!map) return
  const { selection, chosenLink } = useView.getState()
  const actors = [...selection].flatMap(id => map.actors.get(id) ?? [])
  const link = chosenLink === undefined ? undefined : map.links.get(chosenLink)
  if (actors.length > 0) removeChosen(actors)
  else if (link) removeLink(map, link)
}
