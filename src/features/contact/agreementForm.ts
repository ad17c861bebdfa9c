import { type Change, joinChanges } from '#model/change.ts'
import { addDealing, editDealing, type NewDealing } from '#model/commands/dealings.ts'
import type { Agreement, Issue } from '#model/dealings.ts'
import { withFields } from '#model/fields.ts'
import type { Day, Id, NetworkMap } from '#model/records.ts'
import { FORMALITIES } from '#model/vocabulary.ts'
import type { Asked } from '#state/asked.ts'
import { withPlaces } from '#state/placing.ts'
import { contactFormText } from '#text/contactForm.ts'
import { ownerIn } from './talkForm.ts'
import { knownWords, withNewcomers, wordOf } from './who.ts'

/** What can be asked for: an agreement to add, maybe one that a talk led to, or one to change. */
export type AskedAgreement = Extract<Asked, { what: 'agreement' }>

/** The form of an agreement, as it is filled in; an empty text is not known. */
export interface AgreementForm {
  readonly text: string
  readonly who: readonly string[]
  /** Typed, but not chosen yet. */
  readonly whoText: string
  readonly owner: string
  readonly ownerText: string
  readonly ownerChosen: boolean
  readonly due: string
  readonly on: string
  readonly formality: string
  /** The problem that a new one is about: it brings its topics, and is not kept itself. */
  readonly issue: string
  readonly topics: readonly string[]
  readonly state: string
}

/** The states that someone can choose. */
export const STATES = ['open', 'done', 'dropped'] as const

/** The form as it opens: of an agreement on the map, or a new one with what the talk tells already. */
export function agreementForm(map: NetworkMap, asked: AskedAgreement, today: Day): AgreementForm {
  const agreement = asked.edit && map.agreements.get(asked.edit)
  if (agreement) return formOf(map, agreement)
  const talk = asked.contactMoment && map.contactMoments.get(asked.contactMoment)
  const actors = asked.actors ?? talk?.actors ?? []
  const known = asked.topics ?? talk?.topics
  const issue = known ? undefined : onlyOpenIssue(map)
  return {
    text: '',
    who: knownWords(map, actors.map(wordOf)),
    whoText: '',
    owner: '',
    ownerText: '',
    ownerChosen: false,
    due: '',
    on: talk?.on ?? today,
    formality: talk?.formality ?? '',
    issue: issue?.id ?? '',
    topics: known ?? issue?.topics ?? [],
    state: 'open',
  }
}

/** With one open problem on the map, what is agreed is most likely about that. */
function onlyOpenIssue({ issues }: NetworkMap): Issue | undefined {
  const open = [...issues.values()].filter(({ state }) => state !== 'closed')
  return open.length === 1 ? open[0] : undefined
}

/** Chooses a problem in the form: its topics come, in the place of those of the one before. */
export function chooseIssue(map: NetworkMap, form: AgreementForm, issue: string): Partial<AgreementForm> {
  const topicsOf = (id: string) => map.issues.get(id as Id<'issues'>)?.topics ?? []
  const isOwn = form.topics.length > 0 && JSON.stringify(form.topics) !== JSON.stringify(topicsOf(form.issue))
  return { issue, ...(!isOwn && { topics: topicsOf(issue) }) }
}

function formOf(map: NetworkMap, { text, actors, owner, due, on, formality, topics, state }: Agreement): AgreementForm {
  return {
    text,
    who: knownWords(map, actors.map(wordOf)),
    whoText: '',
    owner: owner && map.actors.has(owner) ? wordOf(owner) : '',
    ownerText: '',
    ownerChosen: true,
    due: due ?? '',
    on,
    formality: formality ?? '',
    issue: '',
    topics: topics ?? [],
    state: state === 'unknown' ? '' : state,
  }
}

/** What is still missing or wrong in the form, by field. */
export interface AgreementWrong {
  readonly text?: string
  readonly who?: string
  readonly owner?: string
  readonly on?: string
}

/** What has to be put right first. What an agreement from a file already lacked, it may go on lacking. */
export function wrongInAgreement(map: NetworkMap, form: AgreementForm, asked: AskedAgreement): AgreementWrong {
  const { wrong } = contactFormText
  const before = asked.edit && map.agreements.get(asked.edit)
  const half = form.whoText.trim()
  const nobody = form.who.length === 0 && !(before && before.actors.length === 0)
  return {
    ...(form.text.trim() === '' && { text: wrong.nothing }),
    ...(half !== '' ? { who: wrong.halfName(half) } : nobody && { who: wrong.nobody }),
    ...(form.ownerText.trim() !== '' && { owner: wrong.halfOwner }),
    ...(form.on === '' && { on: wrong.day }),
  }
}

/** The agreement and whoever is new: one edit. */
export function agreementChange(map: NetworkMap, form: AgreementForm, asked: AskedAgreement): Change {
  const { change: newcomers, idOf } = withNewcomers(map, form.who)
  const before = asked.edit && map.agreements.get(asked.edit)
  const base = {
    on: form.on,
    actors: form.who.map(idOf).filter(id => id !== undefined),
    text: form.text.trim(),
    state: STATES.find(known => known === form.state) ?? before?.state ?? 'open',
  }
  const rest = {
    owner: idOf(ownerIn(form)),
    due: form.due || undefined,
    formality: FORMALITIES.find(known => known === form.formality),
    topics: form.topics.length > 0 ? form.topics : undefined,
  }
  const change = asked.edit
    ? editDealing(map, 'agreements', asked.edit, { ...base, ...rest })
    : addDealing(
        map,
        'agreements',
        withFields<NewDealing<'agreements'>>(base, { ...rest, contactMoment: asked.contactMoment }),
      )
  return joinChanges(withPlaces(map, newcomers), change)
}
