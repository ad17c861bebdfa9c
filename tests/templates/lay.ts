import { stackPlayers } from '#model/catalogue.ts'
import { type Choices, layTemplates } from '#model/commands/layTemplates.ts'
import { type Actor, inOrder, type NetworkMap } from '#model/records.ts'
import { catalogue, summaries } from './files.ts'

export const NOW = '2026-11-21T12:00:00Z'
export const REGISTER = { name: 'Register van Overheidsorganisaties', date: '2026-05-16' }
export const MEDEMBLIK = { code: 'GM0420', name: 'Medemblik' }

const NOTHING: Choices = {
  name: 'Mijn kaart',
  topics: [],
  templates: [],
  players: [],
  ownNames: new Map(),
  absentPlayers: [],
  parties: [],
  selfLinks: new Set(),
}

/** A new map by these choices; what is not told was not chosen. */
export const lay = (choices: Partial<Choices>): NetworkMap => layTemplates(catalogue, { ...NOTHING, ...choices }, NOW)

/** The players of these ready-made maps, as they lie on the table together. */
export const stack = (...ids: string[]): string[] => stackPlayers(summaries.filter(({ id }) => ids.includes(id)))

export const playersOn = (map: NetworkMap) => inOrder(map.actors).map(({ player }) => player)

export const actorOf = (map: NetworkMap, player: string): Actor | undefined =>
  [...map.actors.values()].find(one => one.player === player)

/** The links of a map, told by their players; a party by its name. */
export function linkKeys(map: NetworkMap): string[] {
  return inOrder(map.links).map(({ source, type, target }) => {
    const [from, to] = [map.actors.get(source), map.actors.get(target)]
    return `${from?.player === 'fractie' ? from.name : from?.player} ${type} ${to?.player}`
  })
}
