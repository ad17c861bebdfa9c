import { applyChange, type Change, joinChanges, NO_CHANGE, step } from '../change.ts'
import { withFields } from '../fields.ts'
import { jsonWithout } from '../jsonTexts.ts'
import { partsOf, writeParts } from '../letterParts.ts'
import { answersMeaning, answersOf, writeAnswers } from '../planAnswers.ts'
import type { ActorId, Id, ListTable, NetworkMap, Recorded } from '../records.ts'
import { LIST_TABLES } from '../records.ts'
import { type DealingTable, removeDealing } from './dealings.ts'
import { removeActors } from './removeActors.ts'

/** Someone, or something written down, that can be erased for good. */
export interface RecordKey {
  readonly table: 'actors' | DealingTable
  readonly id: string
}

/** *Voorgoed wissen*: takes these off the map with every mention of them, also where we only keep what a file had. Ik goes too. */
export function eraseRecords(map: NetworkMap, keys: readonly RecordKey[]): Change {
  let left = map
  const changes = keys.flatMap(key => {
    const parts = [removed, unmentioned].map(act => {
      const change = act(left, key)
      left = applyChange(left, change)
      return change
    })
    return parts
  })
  return joinChanges(...changes)
}

function removed(map: NetworkMap, { table, id }: RecordKey): Change {
  if (table !== 'actors') return removeDealing(map, table, id as Id<typeof table>)
  const actor = map.actors.get(id as ActorId)
  if (!actor?.self) return removeActors(map, [id as ActorId])
  const handedOver = step('actors', actor, withFields(actor, { self: undefined }))
  return joinChanges(handedOver, removeActors(applyChange(map, handedOver), [actor.id]))
}

/** Takes the id out of texts that are JSON, where it may stand as a word of its own. */
function unmentioned(map: NetworkMap, key: RecordKey): Change {
  const { extra, fileExtra } = map.info
  const info = withFields(map.info, {
    ...(extra !== undefined && { extra: jsonWithout(extra, key.id) }),
    ...(fileExtra !== undefined && { fileExtra: jsonWithout(fileExtra, key.id) }),
  })
  return [...LIST_TABLES.flatMap(table => inTable(map, table, key)), ...step('info', map.info, info)]
}

function inTable(map: NetworkMap, table: ListTable, key: RecordKey): Change {
  const records = map[table] as ReadonlyMap<string, Recorded<ListTable>>
  return [...records.values()].flatMap(record => {
    const next: Recorded<ListTable> = withFields<object>(record, textsWithout(record, key)) as typeof record
    return next === record ? NO_CHANGE : step(table, record as never, next as never)
  })
}

/** The fields of a record that are JSON text, and those of its answers. */
function textsWithout(record: object, key: RecordKey): object {
  const fields: { readonly extra?: string; readonly parts?: string; readonly answers?: string | readonly object[] } =
    record
  const { extra, parts, answers } = fields
  return {
    ...(extra !== undefined && { extra: jsonWithout(extra, key.id) }),
    // What a letter says stays, also where it is the same word.
    ...(parts !== undefined && { parts: writeParts(partsOf({ parts }), jsonWithout(parts, key.id)) }),
    ...(typeof answers === 'string' && { answers: planWithout(answers, key) }),
    ...(typeof answers === 'object' && { answers: answers.map(one => ({ ...one, ...textsWithout(one, key) })) }),
  }
}

/** An id is only of its own list: the gathering of a plan may have that of an actor. */
function planWithout(answers: string, { table, id }: RecordKey): string {
  const kept =
    (list: ListTable) =>
    <I extends string>(one: I) =>
      list === table && one === id ? undefined : one
  const meant = answersMeaning(answers, kept('actors'), kept('gatherings'))
  return writeAnswers(answersOf({ answers: meant }), jsonWithout(answers, id))
}
