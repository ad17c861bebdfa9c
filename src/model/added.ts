import type { Change } from './change.ts'
import type { ActorId, LinkId } from './records.ts'

/** Whom an edit put on the map: to choose or show them afterwards. */
export function addedActors(change: Change): ActorId[] {
  return change.flatMap(next => (next.table === 'actors' && !next.before && next.after ? [next.after.id] : []))
}

/** The links that an edit made. */
export function addedLinks(change: Change): LinkId[] {
  return change.flatMap(next => (next.table === 'links' && !next.before && next.after ? [next.after.id] : []))
}
