import type { Change } from './change.ts'
import type { ActorId } from './records.ts'

/** Whom an edit put on the map: to choose or show them afterwards. */
export function addedActors(change: Change): ActorId[] {
  return change.flatMap(next => (next.table === 'actors' && !next.before && next.after ? [next.after.id] : []))
}
