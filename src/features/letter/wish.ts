import { draftLetter } from '#analysis/draftLetter.ts'
import type { LetterWish } from '#analysis/letterFacts.ts'
import { letterKindFor } from '#analysis/letterKindFor.ts'
import type { NewDealing } from '#model/commands/dealings.ts'
import { writeParts } from '#model/letterParts.ts'
import type { Actor, ActorId, Day, Id, NetworkMap } from '#model/records.ts'
import { LETTER_KINDS, type LetterKind } from '#model/vocabulary.ts'
import type { Asked } from '#state/asked.ts'

/** What someone fills in to have a letter made. */
export type LetterForm = LetterWish & {
  /** Chosen by hand: it no longer follows who it goes to. */
  readonly chosen: boolean
  /** The problem was chosen: it no longer follows the kind. */
  readonly issueChosen: boolean
}

export const isLetterKind = (kind: string | undefined): kind is LetterKind => LETTER_KINDS.some(known => known === kind)

/** The form as it opens: what is asked for, and the rest as the map suggests it. */
export function formFor(map: NetworkMap, asked: Extract<Asked, { what: 'letter' }>): LetterForm {
  const moment = asked.moment && map.contactMoments.get(asked.moment)
  const agreement = asked.agreement && map.agreements.get(asked.agreement)
  const to = (asked.to ?? moment?.actors ?? []).filter(id => map.actors.has(id))
  const chosen = isLetterKind(asked.kind)
  const kind = chosen ? (asked.kind as LetterKind) : moment ? 'thanks' : kindTo(map, to)
  const form = {
    kind,
    chosen: chosen || moment !== undefined,
    to,
    issue: asked.issue ?? moment?.issue,
    issueChosen: asked.issue !== undefined || moment !== undefined,
    moment: moment?.id,
    agreement: agreement?.id,
    ask: asked.ask,
  }
  return withKind(map, form, kind)
}

/** Kinds that are about no problem, unless someone says so. */
const ABOUT_NONE: ReadonlySet<LetterKind> = new Set<LetterKind>(['thanks', 'reminder'])

/** The form for another kind; the problem follows it while nobody chose that. */
export const withKind = (map: NetworkMap, form: LetterForm, kind: LetterKind): LetterForm => ({
  ...form,
  kind,
  issue: form.issueChosen ? form.issue : ABOUT_NONE.has(kind) ? undefined : onlyOpenIssue(map),
})

/** Where one problem is open, the letter is most likely about that. */
function onlyOpenIssue(map: NetworkMap): Id<'issues'> | undefined {
  const [first, ...others] = [...map.issues.values()].filter(({ state }) => state !== 'closed')
  return others.length === 0 ? first?.id : undefined
}

/** The form with other addressees; the kind follows them while nobody chose it. */
export const withTo = (map: NetworkMap, form: LetterForm, to: readonly ActorId[]): LetterForm =>
  withKind(map, { ...form, to }, form.chosen ? form.kind : kindTo(map, to))

function kindTo(map: NetworkMap, to: readonly ActorId[]): LetterKind {
  return letterKindFor(actorsOf(map, to)) ?? 'alderman'
}

const actorsOf = (map: NetworkMap, ids: readonly ActorId[]): Actor[] => ids.flatMap(id => map.actors.get(id) ?? [])

/** A new letter, with its text. */
export function newLetter(map: NetworkMap, form: LetterForm, day: Day): NewDealing<'letters'> {
  const { kind, to, issue } = form
  const known = issue !== undefined && map.issues.has(issue)
  return { kind, to, ...(known && { issue }), parts: writeParts(draftLetter(map, form, day)) }
}
