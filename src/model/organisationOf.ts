import { type Actor, type ActorId, inOrder, type NetworkMap } from './records.ts'

/** Where someone works says more than what they are a member of. */
const BELONGS: readonly string[] = ['worksFor', 'memberOf']

/** The organisation or group each person on the map works for, or else is a member of. */
export function organisations(map: NetworkMap): ReadonlyMap<ActorId, Actor> {
  const found = new Map<ActorId, { readonly rank: number; readonly actor: Actor }>()
  for (const { source, target, type } of inOrder(map.links)) {
    const rank = BELONGS.indexOf(type)
    const actor = map.actors.get(target)
    if (rank < 0 || !actor || actor.kind === 'person') continue
    if (rank < (found.get(source)?.rank ?? BELONGS.length)) found.set(source, { rank, actor })
  }
  return new Map([...found].map(([id, { actor }]) => [id, actor]))
}
