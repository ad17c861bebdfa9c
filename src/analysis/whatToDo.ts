import { daysAfter } from '#model/days.ts'
import { type ActorId, type Day, type Id, inOrder, type NetworkMap } from '#model/records.ts'
import { agreementTone } from './agreementTone.ts'
import { byCodeUnit } from './order.ts'
import { talksAt } from './talksAt.ts'
import { toCheck } from './toCheck.ts'
import { toHear } from './toHear.ts'
import { whoToName } from './whoToName.ts'

/** Something that waits for me, with the facts in the map that say so. */
export type TodoItem =
  /** An open agreement that is late, or due today or within a week. */
  | { readonly kind: 'overdue' | 'due'; readonly agreement: Id<'agreements'>; readonly due: Day }
  /** A gathering to register for within two weeks; `late` when that day has gone by and the gathering is still to come. */
  | { readonly kind: 'register'; readonly gathering: Id<'gatherings'>; readonly before: Day; readonly late: boolean }
  /** A talk or letter that asked for an answer before a day that has gone by; these actors weren't spoken since. */
  | {
      readonly kind: 'noReply'
      readonly moment: Id<'contactMoments'>
      readonly actors: readonly ActorId[]
      readonly replyBy: Day
    }
  /** Asked whether they recognise an open problem, more than two weeks ago or on a day that isn't known. */
  | { readonly kind: 'awaiting'; readonly issue: Id<'issues'>; readonly actor: ActorId; readonly on?: Day }
  /** A gathering of the last month of which no talk is noted. */
  | { readonly kind: 'notes'; readonly gathering: Id<'gatherings'>; readonly on: Day }
  /** Someone with an open problem, or about it, not spoken for 90 days. */
  | { readonly kind: 'silent'; readonly actor: ActorId; readonly issue: Id<'issues'>; readonly last: Day }
  /** Who decides about a shared problem, and was never spoken. */
  | { readonly kind: 'never'; readonly actor: ActorId; readonly issue: Id<'issues'> }
  /** A seat nobody's name is known of yet. */
  | { readonly kind: 'unnamed'; readonly actor: ActorId }
  /** Someone in government or politics, not checked since the last elections; `since` is the last check, if there was one. */
  | { readonly kind: 'unchecked'; readonly actor: ActorId; readonly since?: Day }
  /** Someone of whom nothing was heard or checked for a year. */
  | { readonly kind: 'stale'; readonly actor: ActorId; readonly since: Day }

export type TodoKind = TodoItem['kind']
/** An item of one kind. */
export type TodoOf<K extends TodoKind> = Extract<TodoItem, { readonly kind: K }>

/** So many days ahead a gathering to register for asks for attention. */
const REGISTER_AHEAD = 14
/** So long after a gathering it asks with whom I talked there. */
const NOTES_WITHIN = 30

/** *Wat moet ik doen?*: everything that waits for me, most urgent first; nobody stands in it twice for the same silence. */
export function whatToDo(map: NetworkMap, today: Day): readonly TodoItem[] {
  const heard = toHear(map, today)
  const silent = new Set(heard.flatMap(item => ('actor' in item ? [item.actor] : [])))
  return [
    ...dueAgreements(map, 'overdue', today),
    ...toRegister(map, today),
    ...dueAgreements(map, 'due', today),
    ...heard.filter(({ kind }) => kind === 'noReply' || kind === 'awaiting'),
    ...toNote(map, today),
    ...heard.filter(({ kind }) => kind === 'silent' || kind === 'never'),
    ...whoToName(map, today).map(({ placeholder }) => ({ kind: 'unnamed' as const, actor: placeholder })),
    ...toCheck(map, today, silent),
  ]
}

function dueAgreements(map: NetworkMap, kind: 'overdue' | 'due', today: Day): TodoItem[] {
  const wanted = kind === 'overdue' ? 'overdue' : 'soon'
  return [...map.agreements.values()]
    .filter(agreement => agreementTone(agreement, today) === wanted)
    .map(({ id, due = today }) => ({ kind, agreement: id, due }))
    .sort((a, b) => byCodeUnit(a.due, b.due) || byCodeUnit(a.agreement, b.agreement))
}

function toRegister(map: NetworkMap, today: Day): TodoItem[] {
  return inOrder(map.gatherings)
    .flatMap(({ id, on, registerBefore: before }) => {
      if (before === undefined || before > daysAfter(today, REGISTER_AHEAD) || (on !== undefined && on < today))
        return []
      const late = before < today
      return late && on === undefined ? [] : [{ kind: 'register' as const, gathering: id, before, late }]
    })
    .sort((a, b) => byCodeUnit(a.before, b.before))
}

/** The freshest memory first. */
function toNote(map: NetworkMap, today: Day): TodoItem[] {
  return inOrder(map.gatherings)
    .flatMap(({ id, on }) => {
      const recent = on !== undefined && on < today && on >= daysAfter(today, -NOTES_WITHIN)
      return recent && talksAt(map, id).length === 0 ? [{ kind: 'notes' as const, gathering: id, on }] : []
    })
    .sort((a, b) => byCodeUnit(b.on, a.on))
}
