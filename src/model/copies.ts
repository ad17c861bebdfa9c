import type { Actor, ActorId, Point } from './records.ts'

/** The id of each one's copy. */
export type Copies = ReadonlyMap<ActorId, ActorId>

/** A copy with its own id: never Ik, not pinned, and moved aside, or without a place when there is no `offset`. */
export function copyOf(actor: Actor, copies: Copies, offset?: Point): Actor {
  const { self: _self, pinned: _pinned, position, ...others } = actor
  const moved = position && offset ? { position: { x: position.x + offset.x, y: position.y + offset.y } } : {}
  return { ...others, ...moved, id: copies.get(actor.id) ?? actor.id }
}
