import { withFields } from '#model/fields.ts'
import { answersMeaning } from '#model/planAnswers.ts'
import type { ActorId, Id, ListTable, Records } from '#model/records.ts'
import type { Shape } from './fields.ts'
import { SHAPES } from './shapes.ts'

/** The id to mention instead of this one. */
export type Instead = (table: ListTable, id: string) => string

/** The record with other ids wherever it mentions another record; the same value when they are the same. */
export function pointAt<T extends ListTable>(table: T, record: Records[T], instead: Instead): Records[T] {
  const pointed = changed(SHAPES[table], record, instead)
  return table === 'plans' ? (planAt(pointed as Records['plans'], instead) as Records[T]) : pointed
}

/** The answers of a plan mention others inside their text. */
const planAt = (plan: Records['plans'], instead: Instead): Records['plans'] =>
  withFields(plan, {
    answers: answersMeaning(
      plan.answers,
      id => instead('actors', id) as ActorId,
      id => instead('gatherings', id) as Id<'gatherings'>,
    ),
  })

function changed<R extends object>(shape: Shape, record: R, instead: Instead): R {
  const changes = Object.entries(record).flatMap(([key, value]) => {
    const next = changedValue(shape, key, value, instead)
    return next === value ? [] : [[key, next] as const]
  })
  return changes.length === 0 ? record : { ...record, ...Object.fromEntries(changes) }
}

function changedValue(shape: Shape, key: string, value: unknown, instead: Instead): unknown {
  const field = shape.get(key)
  if (field?.kind === 'mention') return instead(field.of, value as string)
  if (field?.kind === 'mentions') return same(value as readonly string[], id => instead(field.of, id))
  if (field?.kind === 'parts') return same(value as readonly object[], part => changed(field.shape, part, instead))
  return value
}

/** The list itself when nothing in it changes. */
function same<V>(list: readonly V[], change: (value: V) => V): readonly V[] {
  const next = list.map(change)
  return next.every((value, index) => value === list[index]) ? list : next
}
