import type { ActorId } from '#model/records.ts'

/** Not made yet. */
export function ActorDealings({ id }: { readonly id: ActorId; readonly map: string }) {
  return id && null
}
