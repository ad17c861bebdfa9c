import { type Change, joinChanges, NO_CHANGE, step } from '../change.ts'
import { type Fields, withFields } from '../fields.ts'
import { answersMeaning } from '../planAnswers.ts'
import { type Id, type ListTable, type NetworkMap, newId, nextOrder, type Records } from '../records.ts'

/** Tables of what people do about a problem: all that is neither someone nor a line between two. */
export type DealingTable = Exclude<ListTable, 'actors' | 'links'>

/** A new record without what it gets by itself: an id and a place in its list. */
export type NewDealing<T extends DealingTable> = Omit<Records[T], 'id' | 'order' | 'extra'>
/** What can be changed in a record. */
export type DealingEdit<T extends DealingTable> = Fields<Omit<Records[T], 'id' | 'order'>>

/** Puts a problem, talk, agreement, gathering, letter or plan at the end of its list. */
export function addDealing<T extends DealingTable>(
  map: NetworkMap,
  table: T,
  fields: NewDealing<T>,
  id: Id<T> = newId<T>(),
): Change {
  const record = { ...fields, id, order: nextOrder(map[table]) } as unknown as Records[T]
  return step(table, undefined, record)
}

/** Changes what is written in it; nothing when it is gone. */
export function editDealing<T extends DealingTable>(
  map: NetworkMap,
  table: T,
  id: Id<T>,
  edit: DealingEdit<T>,
): Change {
  const record = dealingOf(map, table, id)
  return record ? step(table, record, withFields(record, edit as Fields<Records[T]>)) : NO_CHANGE
}

/** Takes it off the map; what was written with it stays, and mentions it no more. */
export function removeDealing<T extends DealingTable>(map: NetworkMap, table: T, id: Id<T>): Change {
  const record = dealingOf(map, table, id)
  if (!record) return NO_CHANGE
  return joinChanges(step(table, record, undefined), pointElsewhere(map, table, id, undefined))
}

/** Lets everything that mentions this record mention another one of its list, or none. */
export function pointElsewhere<T extends DealingTable>(
  map: NetworkMap,
  table: T,
  id: Id<T>,
  instead: Id<T> | undefined,
): Change {
  const pointed = POINTERS.filter(({ to }) => to === table).flatMap(({ from, field }) =>
    [...map[from].values()].flatMap(record =>
      Reflect.get(record, field) === id ? step(from, record, withFields(record, { [field]: instead })) : NO_CHANGE,
    ),
  )
  return table === 'gatherings' ? [...pointed, ...planElsewhere(map, id, instead)] : pointed
}

/** A plan mentions the gathering where something is asked inside the text of its answers. */
function planElsewhere(map: NetworkMap, id: string, instead: string | undefined): Change {
  const other = (one: Id<'gatherings'>) => (one === id ? (instead as Id<'gatherings'> | undefined) : one)
  return [...map.plans.values()].flatMap(plan =>
    step('plans', plan, withFields(plan, { answers: answersMeaning(plan.answers, actor => actor, other) })),
  )
}

/** Which field of which table mentions a record of which other one. */
const POINTERS: readonly { readonly from: DealingTable; readonly field: string; readonly to: DealingTable }[] = [
  { from: 'contactMoments', field: 'issue', to: 'issues' },
  { from: 'contactMoments', field: 'gathering', to: 'gatherings' },
  { from: 'contactMoments', field: 'letter', to: 'letters' },
  { from: 'agreements', field: 'contactMoment', to: 'contactMoments' },
  { from: 'letters', field: 'issue', to: 'issues' },
  { from: 'plans', field: 'issue', to: 'issues' },
]

const dealingOf = <T extends DealingTable>(map: NetworkMap, table: T, id: Id<T>): Records[T] | undefined =>
  (map[table] as unknown as ReadonlyMap<Id<T>, Records[T]>).get(id)
