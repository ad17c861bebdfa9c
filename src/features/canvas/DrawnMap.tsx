import { Spline } from 'lucide-react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { CanvasHandle } from '#graph/canvasHandle.ts'
import { toElements } from '#graph/elements.ts'
import { GraphCanvas } from '#graph/GraphCanvas.tsx'
import { toStylesheet } from '#graph/stylesheet.ts'
import { usePalette } from '#graph/usePalette.ts'
import type { Viewport } from '#graph/viewport.ts'
import { bendsOf } from '#layout/bends.ts'
import type { Actor, NetworkMap } from '#model/records.ts'
import { useView } from '#state/view.ts'
import { canvasText } from '#text/canvas.ts'
import { linkLabel } from '#text/words.ts'
import { AboveDrawing } from './AboveDrawing.tsx'
import { buttonsOn } from './buttonsOn.ts'
import styles from './CanvasPage.module.css'
import { Legend } from './Legend.tsx'
import { fitOptions, freshOpening, leaveAt, leftAt, openingOf } from './opening.ts'
import { TidyStatus } from './TidyStatus.tsx'
import { type OnMap, useGestures } from './useGestures.ts'
import { useInSight } from './useInSight.ts'
import { useShown } from './useShown.ts'
import { useTidying } from './useTidying.ts'
import { useWaiting } from './useWaiting.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

/** The map that is drawn, and what can be asked for from it. */
export interface DrawnMapProps {
  readonly map: NetworkMap
  readonly editable: boolean
  readonly onMap: OnMap
  readonly selectionBar: ReactNode
  readonly besideAnswer: boolean
}

/** The drawing of a map with at least one actor, and the buttons on it. */
export function DrawnMap({ map, editable, onMap, selectionBar, besideAnswer }: DrawnMapProps) {
  const canvas = useRef<CanvasHandle>(null)
  const palette = usePalette()
  const stylesheet = useMemo(() => toStylesheet(palette), [palette])
  const tidying = useTidying(map, editable, () =>
    canvas.current?.show(() => freshOpening(map, buttonsOn(page.current))),
  )
  const { drawn } = tidying
  const elements = useMemo(() => toElements(drawn, linkLabel, bendsOf(drawn)), [drawn])
  const gestures = useGestures(onMap, editable)
  const view = useShown(map, gestures.chosenLink)
  const around = useView(({ focus }) => focus) && view.lit
  const page = useRef<HTMLDivElement>(null)
  const [opening] = useState(() => {
    const at = besideAnswer ? undefined : leftAt(map.info.id) // beside an answer there is other room
    return () => openingOf(map, buttonsOn(page.current), { shown: view.way?.actors ?? around, at })
  })
  const onViewport = useCallback(
    (viewport: Viewport) => besideAnswer || leaveAt(map.info.id, viewport),
    [map.info.id, besideAnswer],
  )
  const fit = useCallback(() => canvas.current?.show(() => fitOptions(buttonsOn(page.current))), [])
  useInSight(canvas, page, view)
  const chosen = useChosen(map)
  if (useWaiting(tidying)) {
    return (
      <div className={styles.empty} ref={page}>
        <TidyStatus tidying={tidying} />
      </div>
    )
  }

  return (
    <div className={`${styles.page} ${besideAnswer ? styles.beside : ''}`} ref={page}>
      <GraphCanvas
        ref={canvas}
        map={map}
        elements={elements}
        stylesheet={stylesheet}
        view={view}
        opening={opening}
        editable={editable}
        onGesture={gestures.onGesture}
        onViewport={onViewport}
        label={canvasText.drawing}
        hint={canvasText.drawingHint}
        linkHandle={{ label: canvasText.pullLink(chosen[0]?.name ?? ''), sign: <Spline size={22} aria-hidden /> }}
      />
      <AboveDrawing
        {...{ map, editable, onMap, selectionBar, besideAnswer, chosen, gestures, tidying }}
        nobody={view.shown?.size === 0}
      />
      <div className={styles.below}>
        {besideAnswer || <Legend map={map} palette={palette} way={view.way !== undefined} />}
        <ZoomButtons canvas={() => canvas.current} onFit={fit} />
      </div>
    </div>
  )
}

/** Who is chosen and still on the map, in the order in which they were chosen. */
function useChosen(map: NetworkMap): readonly Actor[] {
  const selection = useView(view => view.selection)
  return useMemo(
    () => [...selection].map(id => map.actors.get(id)).filter(actor => actor !== undefined),
    [map, selection],
  )
}
