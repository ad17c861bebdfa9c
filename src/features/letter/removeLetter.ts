import { removeDealing } from '#model/commands/dealings.ts'
import type { Id } from '#model/records.ts'
import { edit } from '#state/mapStore.ts'
import { say } from '#state/messages.ts'
import { letterText as words } from '#text/letter.ts'

/** Throws a letter away; tells whether it went. */
export function removeLetter(id: Id<'letters'>): boolean {
  const change = edit(words.removeLabel, map => removeDealing(map, 'letters', id))
  if (change.length > 0) say({ text: words.removed, undo: true })
  return change.length > 0
}
