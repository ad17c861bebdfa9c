import { type Actor, type ActorId, type Day, inOrder, type NetworkMap } from '#model/records.ts'
import { holdsOn } from './holdsOn.ts'

/** Where someone works says more than what they are a member of. */
const BELONGS: readonly string[] = ['worksFor', 'memberOf']

/** The organisation or group each person on the map works for now, or else is a member of. */
export function organisations(map: NetworkMap, today: Day): ReadonlyMap<ActorId, Actor> {
  const found = new Map<ActorId, { readonly rank: number; readonly actor: Actor }>()
  for (const { source, target, type, ...link } of inOrder(map.links)) {
    if (!holdsOn(link, today)) continue
    const rank = BELONGS.indexOf(type)
    const actor = map.actors.get(target)
    if (rank < 0 || !actor || actor.kind === 'person') continue
    if (rank < (found.get(source)?.rank ?? BELONGS.length)) found.set(source, { rank, actor })
  }
  return new Map([...found].map(([id, { actor }]) => [id, actor]))
}
