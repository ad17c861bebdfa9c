const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('netwerkkaart erased')

/** Tells other tabs that something of this map was erased for good. Only the id of the map goes. */
export const tellErased = (mapId: string): void => others?.postMessage(mapId)

/** Does this when another tab erased something for good, with the id of the map. */
export const onErased = (act: (mapId: string) => void): void =>
  others?.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') act(data)
  })
