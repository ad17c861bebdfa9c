import type { DealingEdit, NewDealing } from '#model/commands/dealings.ts'
import type { Gathering } from '#model/dealings.ts'
import type { ActorId } from '#model/records.ts'
import { GATHERING_KINDS, gatheringKindLabel } from '#text/gathering.ts'

/** The choice for a kind in one's own words. */
export const OWN_KIND = 'own'

/** A gathering as it is filled in: text of fields, empty where nothing is known. */
export interface GatheringForm {
  /** One of the known kinds, or OWN_KIND; empty while none is chosen. */
  readonly kind: string
  readonly ownKind: string
  readonly title: string
  readonly on: string
  readonly place: string
  readonly actors: readonly ActorId[]
  readonly goal: string
  readonly registerBefore: string
}

/** What a new gathering starts with, when it is known already. */
export interface GatheringStart {
  readonly kind?: string
  readonly title?: string
  readonly actors?: readonly ActorId[]
}

/** The form of a gathering that is there, or of a new one. */
export function formOf(from: Partial<Gathering> & GatheringStart): GatheringForm {
  const kind = from.kind ?? ''
  const known = kind === '' || GATHERING_KINDS.some(({ id }) => id === kind)
  return {
    kind: known ? kind : OWN_KIND,
    ownKind: known ? '' : kind,
    title: from.title ?? '',
    on: from.on ?? '',
    place: from.place ?? '',
    actors: from.actors ?? [],
    goal: from.goal ?? '',
    registerBefore: from.registerBefore ?? '',
  }
}

/** What it will be called: its name, or else its kind; empty when neither is told. */
export const calledBy = ({ title, kind, ownKind }: GatheringForm): string =>
  title.trim() || (kind === OWN_KIND ? ownKind.trim() : kind === '' ? '' : gatheringKindLabel(kind))

/** Whether the last day to register lies after the gathering itself. */
export const registersTooLate = ({ on, registerBefore }: GatheringForm): boolean => on !== '' && registerBefore > on

/** The record's fields, with `undefined` for what isn't known. */
export function editOf(form: GatheringForm): DealingEdit<'gatherings'> & Pick<Gathering, 'title' | 'actors'> {
  return {
    title: calledBy(form),
    actors: form.actors,
    kind: (form.kind === OWN_KIND ? form.ownKind.trim() : form.kind) || undefined,
    on: form.on || undefined,
    place: form.place.trim() || undefined,
    goal: form.goal.trim() || undefined,
    registerBefore: form.registerBefore || undefined,
  }
}

/** The fields of a new gathering: only what is known. */
export function newOf(form: GatheringForm): NewDealing<'gatherings'> {
  const known = Object.fromEntries(Object.entries(editOf(form)).filter(([, value]) => value !== undefined))
  return { ...known, title: calledBy(form), actors: form.actors }
}
