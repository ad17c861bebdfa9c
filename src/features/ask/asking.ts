import type { ActorId, Day, NetworkMap } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { type Names, useNames } from '#state/names.ts'
import { hrefOf } from '#state/place.ts'
import type { AskPlace } from '#state/placesWithin.ts'
import { today } from '#state/today.ts'

/** What the app does when a question asks for it. */
export interface AskHandlers {
  readonly onOpenActor: (id: ActorId) => void
  readonly onMakeLink: (from?: ActorId, to?: ActorId) => void
  readonly onAddActor: () => void
}

/** What every question needs: the map, the day, names in words, and where to go. */
export interface Asking extends AskHandlers, Names {
  readonly map: NetworkMap
  readonly day: Day
  readonly editable: boolean
  readonly hrefOf: (ask: AskPlace) => string
}

/** The open map, ready to be asked. */
export function useAsking(mapId: string, { onOpenActor, onMakeLink, onAddActor }: AskHandlers): Asking {
  const map = useMap(open => open)
  const editable = useEditable()
  const day = today()
  const names = useNames()
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
