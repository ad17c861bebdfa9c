import type { Actor, ActorId, Day, NetworkMap } from '#model/records.ts'
import { contactNet } from './contactNet.ts'
import { inActorOrder, othersOn } from './order.ts'

/** Who on the map is often at a gathering of this kind; nobody for a kind that doesn't tell. */
export function likelyAttendees(map: NetworkMap, kind: string, today: Day): readonly ActorId[] {
  const others = othersOn(map, today)
  const comes = kind === 'clientCouncil' ? atClientCouncil(map, others, today) : COMES.get(kind)
  return comes ? inActorOrder(map, others.filter(comes), today) : []
}

const isPerson = ({ kind }: Actor): boolean => kind === 'person'
const sitsInCouncil = (actor: Actor): boolean =>
  isPerson(actor) && (actor.sector === 'politics' || actor.sector === 'government' || actor.player === 'griffier')
const decides = (actor: Actor): boolean => isPerson(actor) && actor.role === 'decides'

const COMES: ReadonlyMap<string, (actor: Actor) => boolean> = new Map([
  ['council', sitsInCouncil],
  ['committee', sitsInCouncil],
  ['hearing', (actor: Actor) => sitsInCouncil(actor) || (isPerson(actor) && actor.sector === 'officials')],
  ['reception', decides],
  ['opening', decides],
])

/** The client council, who is a member of it or helps it, and the director it advises. */
function atClientCouncil(map: NetworkMap, others: readonly Actor[], today: Day): (actor: Actor) => boolean {
  const net = contactNet(map, today)
  const councils = others.filter(({ player }) => player === 'clientenraad')
  const around = councils.flatMap(({ id }) => net.contacts[net.seatOf.get(id) ?? -1] ?? [])
  const coming = new Set(councils.map(({ id }) => id))
  for (const { to, link } of around) {
    const actor = net.actors[to]
    const comes =
      link.type === 'memberOf' || link.type === 'worksFor' || link.type === 'supports' || link.type === 'advises'
    if (actor && comes && isPerson(actor)) coming.add(actor.id)
  }
  return ({ id }) => coming.has(id)
}
