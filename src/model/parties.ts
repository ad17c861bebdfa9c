import { PARTY_PLAYER } from './catalogue.ts'
import { linksOf } from './links.ts'
import { type Actor, inOrder, type NetworkMap } from './records.ts'

/** Players that sit in the council for a party. */
const COUNCILLORS: readonly (string | undefined)[] = ['raadslid', 'fractievoorzitter']

/** The parties that a councillor could belong to: those on the map, while the councillor has no link to one yet. */
export function partiesToChoose(map: NetworkMap, actor: Actor): Actor[] {
  if (!COUNCILLORS.includes(actor.player)) return []
  const parties = inOrder(map.actors).filter(({ player }) => player === PARTY_PLAYER)
  const isParty = new Set(parties.map(({ id }) => id))
  const hasOne = linksOf(map, actor.id).some(({ source, target }) => source === actor.id && isParty.has(target))
  return hasOne ? [] : parties
}
