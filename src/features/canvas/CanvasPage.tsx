import type { ReactNode } from 'react'
import type { NetworkMap } from '#model/records.ts'
import { useEditable, useMap } from '#state/mapStore.ts'
import { DrawnMap } from './DrawnMap.tsx'
import { EmptyMap } from './EmptyMap.tsx'
import type { OnMap } from './useGestures.ts'

const wholeMap = (map: NetworkMap): NetworkMap => map

interface CanvasPageProps extends OnMap {
  /** What can be done with who is chosen. */
  readonly selectionBar: ReactNode
  /** The drawing goes with an answer: to look at, without the tools. */
  readonly besideAnswer?: boolean
}

/** *Kaart*: the drawing, and everything that is done on it. */
export function CanvasPage({ selectionBar, besideAnswer = false, ...onMap }: CanvasPageProps) {
  const map = useMap(wholeMap)
  const editable = useEditable()
  if (map.actors.size === 0) return <EmptyMap editable={editable} onAddActor={() => onMap.onAddActor()} />
  return (
    <DrawnMap
      key={map.info.id}
      map={map}
      editable={editable}
      onMap={onMap}
      selectionBar={selectionBar}
      besideAnswer={besideAnswer}
    />
  )
}
