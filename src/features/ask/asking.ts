import { useMemo } from 'react'
import { distinctions } from '#model/names.ts'
import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { type AskPlace, hrefOf } from '#state/place.ts'
import { today } from '#state/today.ts'
import { seatInSentence, shownName } from '#text/shownName.ts'

/** What the app does when a question asks for it. */
export interface AskHandlers {
  readonly onOpenActor: (id: ActorId) => void
  readonly onMakeLink: (from?: ActorId, to?: ActorId) => void
  readonly onAddActor: () => void
}

/** What every question needs: the map, the day, names in words, and where to go. */
export interface Asking extends AskHandlers {
  readonly map: NetworkMap
  readonly day: Day
  readonly editable: boolean
  /** The name by itself, with function or organisation where two share it. */
  readonly labelOf: (id: ActorId) => string
  /** The name in a sentence: a seat without a name has its article, "de wethouder zorg en welzijn". */
  readonly nameOf: (id: ActorId) => string
  readonly hrefOf: (ask: AskPlace) => string
}

/** The open map, ready to be asked. */
export function useAsking(mapId: string, { onOpenActor, onMakeLink, onAddActor }: AskHandlers): Asking {
  const map = useMap(open => open)
  const editable = useEditable()
  const day = today()
  const names = useMemo(() => namesOn(map), [map])
  return {
    map,
    day,
    editable,
    ...names,
    hrefOf: ask => hrefOf({ at: 'map', map: mapId, view: 'vragen', ask }),
    onOpenActor,
    onMakeLink,
    onAddActor: () => onAddActor(), // a press is no place on the map
  }
}

function namesOn(map: NetworkMap): Pick<Asking, 'labelOf' | 'nameOf'> {
  const besides = distinctions(map)
  const told = (id: ActorId, name: string) => {
    const beside = besides.get(id)
    return shownName(beside === undefined ? name : `${name} (${beside})`)
  }
  return {
    labelOf: id => told(id, map.actors.get(id)?.name ?? ''),
    nameOf: id => {
      const { name = '', kind, placeholder } = map.actors.get(id) ?? {}
      return told(id, placeholder && kind === 'person' ? seatInSentence(name) : name)
    },
  }
}
