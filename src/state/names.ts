import { distinctions } from '#model/names.ts'
import type { ActorId, NetworkMap } from '#model/records.ts'
import { bodyInSentence, seatInSentence, shownName } from '#text/shownName.ts'
import { useMap } from './mapStore.ts'

/** How everyone on the map is called on screen. */
export interface Names {
  /** The name by itself, with function or organisation where two share it. */
  readonly labelOf: (id: ActorId) => string
  /** The name in a sentence: a seat without a name, or a well-known body, has its article: "de wethouder zorg en welzijn". */
  readonly nameOf: (id: ActorId) => string
}

/** How everyone on the open map is called. */
export const useNames = (): Names => useMap(namesOn)

/** How everyone on this map is called; worked out once a map. */
export function namesOn(map: NetworkMap): Names {
  const known = NAMES.get(map)
  if (known) return known
  const besides = distinctions(map)
  const told = (id: ActorId, name: string) => {
    const beside = besides.get(id)
    return shownName(beside === undefined ? name : `${name} (${beside})`)
  }
  const names = {
    labelOf: (id: ActorId) => told(id, map.actors.get(id)?.name ?? ''),
    nameOf: (id: ActorId) => {
      const { name = '', kind, placeholder, player } = map.actors.get(id) ?? {}
      return told(id, placeholder && kind === 'person' ? seatInSentence(name) : bodyInSentence(player, name))
    },
  }
  NAMES.set(map, names)
  return names
}

const NAMES = new WeakMap<NetworkMap, Names>()
