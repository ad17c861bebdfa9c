import { distinctions, foldName } from '#model/names.ts'
import type { Actor, ActorId, NetworkMap } from '#model/records.ts'
import { bodyInSentence, seatInSentence, shownName } from '#text/shownName.ts'
import { useMap } from './mapStore.ts'

/** How everyone on the map is called on screen. */
export interface Names {
  /** The name by itself, with function or organisation where two share it. */
  readonly labelOf: (id: ActorId) => string
  /** The name in a sentence: a seat without a name, or a well-known body, has its article, and what comes after a comma is left out: "de wethouder zorg en welzijn", "Toos". */
  readonly nameOf: (id: ActorId) => string
}

/** How everyone on the open map is called. */
export const useNames = (): Names => useMap(namesOn)

/** How everyone on this map is called; worked out once a map. */
export function namesOn(map: NetworkMap): Names {
  const known = NAMES.get(map)
  if (known) return known
  const besides = distinctions(map)
  const shorts = firstParts(map)
  const told = (id: ActorId, name: string) => {
    const beside = besides.get(id)
    return shownName(beside === undefined ? name : `${name} (${beside})`)
  }
  const names = {
    labelOf: (id: ActorId) => told(id, map.actors.get(id)?.name ?? ''),
    nameOf: (id: ActorId) => {
      const { name = '', kind, placeholder, player } = map.actors.get(id) ?? {}
      const short = shorts.get(id)
      if (short !== undefined) return shownName(short)
      return told(id, placeholder && kind === 'person' ? seatInSentence(name) : bodyInSentence(player, name))
    },
  }
  NAMES.set(map, names)
  return names
}

/** "Toos" of who is called "Toos, voorzitter ouderenbond", where nobody else on the map goes by that: a comma breaks up a sentence. */
function firstParts(map: NetworkMap): ReadonlyMap<ActorId, string> {
  const firstOf = (name: string) => name.split(',', 1)[0]?.trim() ?? ''
  const times = new Map<string, number>()
  for (const { name } of map.actors.values()) {
    const first = foldName(firstOf(name))
    times.set(first, (times.get(first) ?? 0) + 1)
  }
  const isShort = ({ kind, name, placeholder }: Actor) =>
    kind === 'person' && !placeholder && name.includes(',') && times.get(foldName(firstOf(name))) === 1
  const short = [...map.actors.values()].filter(actor => isShort(actor) && firstOf(actor.name) !== '')
  return new Map(short.map(({ id, name }) => [id, firstOf(name)]))
}

const NAMES = new WeakMap<NetworkMap, Names>()
