import type { RecordKey } from '#model/commands/eraseRecords.ts'
import { type ActorId, inOrder, type NetworkMap, selfOf } from '#model/records.ts'

/** Talks, agreements and letters that are with this actor and nobody else; Ik doesn't count. */
export function onlyWith(map: NetworkMap, id: ActorId): readonly RecordKey[] {
  const self = selfOf(map)?.id
  const isOnly = (ids: readonly ActorId[]) => ids.includes(id) && ids.every(one => one === id || one === self)
  return [
    ...inOrder(map.contactMoments).flatMap(one => key('contactMoments', one.id, isOnly(one.actors))),
    ...inOrder(map.agreements).flatMap(({ id: one, actors, owner }) =>
      key('agreements', one, isOnly(actors) && (owner === undefined || isOnly([id, owner]))),
    ),
    ...inOrder(map.letters).flatMap(one => key('letters', one.id, isOnly(one.to))),
  ]
}

const key = (table: RecordKey['table'], id: string, isIt: boolean): RecordKey[] => (isIt ? [{ table, id }] : [])
