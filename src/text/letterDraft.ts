import { type LetterParts, MOST_ASKS } from '#model/letterParts.ts'
import type { LetterKind } from '#model/vocabulary.ts'
import type { Draft, LetterFacts } from './letterFacts.ts'
import { advisersDraft, aldermanDraft, councilDraft, directorDraft } from './letterFormal.ts'
import { nationalDraft, speechDraft } from './letterOthers.ts'
import { reminderDraft, supportersDraft, thanksDraft } from './letterOwn.ts'

const DRAFTS: Record<LetterKind, (facts: LetterFacts) => Draft> = {
  alderman: aldermanDraft,
  council: councilDraft,
  director: directorDraft,
  advisers: advisersDraft,
  national: nationalDraft,
  speech: speechDraft,
  supporters: supportersDraft,
  thanks: thanksDraft,
  reminder: reminderDraft,
}

/** The sentences of a letter of this kind, from what the map tells. */
export function draftFrom(kind: LetterKind, facts: LetterFacts): LetterParts {
  const draft = DRAFTS[kind](facts)
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
    fromAddress: '',
    ...draft,
    ...(facts.ask && OWN_ASK.has(kind) && { asks: [facts.ask, ...(draft.asks ?? [])].slice(0, MOST_ASKS) }),
  }
}

/** Kinds that ask for what I want: what I wrote already comes first. */
const OWN_ASK: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'alderman',
  'council',
  'director',
  'advisers',
  'national',
  'speech',
])
