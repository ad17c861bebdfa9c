import type { LetterParts } from '#model/letterParts.ts'
import type { LetterKind } from '#model/vocabulary.ts'
import type { Draft, LetterFacts } from './letterFacts.ts'
import { advisersDraft, aldermanDraft, councilDraft, directorDraft } from './letterFormal.ts'
import { nationalDraft, speechDraft, supportersDraft, thanksDraft } from './letterOthers.ts'

const DRAFTS: Record<LetterKind, (facts: LetterFacts) => Draft> = {
  alderman: aldermanDraft,
  council: councilDraft,
  director: directorDraft,
  advisers: advisersDraft,
  national: nationalDraft,
  speech: speechDraft,
  supporters: supportersDraft,
  thanks: thanksDraft,
}

/** The sentences of a letter of this kind, from what the map tells. */
export function draftFrom(kind: LetterKind, facts: LetterFacts): LetterParts {
  return {
    to: '',
    salutation: facts.salutation,
    subject: '',
    why: '',
    whatHappens: '',
    howMany: '',
    asks: [],
    offer: '',
    closing: facts.own ? 'Groet,' : 'Met vriendelijke groet,',
    from: facts.from,
    ...DRAFTS[kind](facts),
  }
}
