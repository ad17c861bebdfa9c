import { NO_CHANGE } from '#model/change.ts'
import { editDealing } from '#model/commands/dealings.ts'
import { type Fields, withFields } from '#model/fields.ts'
import { type LetterParts, partsOf, writeParts } from '#model/letterParts.ts'
import type { Id } from '#model/records.ts'
import { edit } from '#state/mapStore.ts'
import { letterText } from '#text/letter.ts'

/** Changes parts of a letter of the open map, as one edit under the name of what was changed. */
export function editParts(id: Id<'letters'>, label: string, change: (parts: LetterParts) => Fields<LetterParts>): void {
  edit(letterText.edited(label), map => {
    const letter = map.letters.get(id)
    if (!letter) return NO_CHANGE
    const parts = partsOf(letter)
    return editDealing(map, 'letters', id, { parts: writeParts(withFields(parts, change(parts)), letter.parts) })
  })
}
