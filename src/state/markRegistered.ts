import { editDealing } from '#model/commands/dealings.ts'
import type { Id } from '#model/records.ts'
import { gatheringText } from '#text/gathering.ts'
import { currentMap, edit } from './mapStore.ts'
import { say } from './messages.ts'

const { done } = gatheringText

/** I have registered: the last day to do so is asked for no more. */
export function markRegistered(id: Id<'gatherings'>): void {
  const title = currentMap()?.gatherings.get(id)?.title ?? ''
  const change = edit(done.register(title), map => editDealing(map, 'gatherings', id, { registerBefore: undefined }))
  if (change.length > 0) say({ text: done.registered(title), undo: true })
}
