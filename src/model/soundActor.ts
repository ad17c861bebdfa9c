import { withFields } from './fields.ts'
import type { Actor } from './records.ts'

/** The actor as the rules of the domain want it: for whom someone stands up is never kept of a person (privacy). */
export function soundActor(actor: Actor): Actor {
  return actor.kind === 'person' ? withFields(actor, { represents: undefined }) : actor
}
