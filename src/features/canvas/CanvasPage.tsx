import type { NetworkMap } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { DrawnMap } from './DrawnMap.tsx'
import { EmptyMap } from './EmptyMap.tsx'
import type { OnMap } from './useGestures.ts'

const wholeMap = (map: NetworkMap): NetworkMap => map

/** *Kaart*: the drawing, and everything that is done on it. */
export function CanvasPage(onMap: OnMap) {
  const map = useMap(wholeMap)
  const editable = useEditable()
  if (map.actors.size === 0) return <EmptyMap editable={editable} onAddActor={() => onMap.onAddActor()} />
  return <DrawnMap key={map.info.id} map={map} editable={editable} onMap={onMap} />
}
