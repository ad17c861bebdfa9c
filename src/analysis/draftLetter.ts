import type { LetterParts } from '#model/letterParts.ts'
import type { Day, NetworkMap } from '#model/records.ts'
import { draftFrom } from '#text/letterDraft.ts'
import { type LetterWish, letterFacts } from './letterFacts.ts'

/** A letter made of what the map tells; every part is there to be changed. */
export function draftLetter(map: NetworkMap, wish: LetterWish, today: Day): LetterParts {
  return draftFrom(wish.kind, letterFacts(map, wish, today))
}
