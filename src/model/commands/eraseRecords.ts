import { applyChange, type Change, joinChanges, NO_CHANGE, step } from '../change.ts'
import { withFields } from '../fields.ts'
import { jsonWithout } from '../jsonTexts.ts'
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
function unmentioned(map: NetworkMap, { id }: RecordKey): Change {
  const without = (text: string) => jsonWithout(text, id)
  const { extra, fileExtra } = map.info
  const info = withFields(map.info, {
    ...(extra !== undefined && { extra: without(extra) }),
    ...(fileExtra !== undefined && { fileExtra: without(fileExtra) }),
  })
  return [...LIST_TABLES.flatMap(table => inTable(map, table, without)), ...step('info', map.info, info)]
}

function inTable(map: NetworkMap, table: ListTable, without: (text: string) => string): Change {
  const records = map[table] as ReadonlyMap<string, Recorded<ListTable>>
  return [...records.values()].flatMap(record => {
    const next: Recorded<ListTable> = withFields<object>(record, jsonFields(record, without)) as typeof record
    return next === record ? NO_CHANGE : step(table, record as never, next as never)
  })
}

/** The fields of a record that are JSON text, and those of its answers. */
function jsonFields(record: object, without: (text: string) => string): object {
  const fields = new Map<string, unknown>()
  for (const key of ['extra', 'parts', 'answers']) {
    const value: unknown = Reflect.get(record, key)
    if (typeof value === 'string') fields.set(key, without(value))
    if (Array.isArray(value))
      fields.set(
        key,
        value.map(answer => ({ ...answer, ...jsonFields(answer, without) })),
      )
  }
  return Object.fromEntries(fields)
}
