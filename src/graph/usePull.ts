import type { Core } from 'cytoscape'
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import type { ActorId, Point } from '#model/records.ts'
import { actorAt } from './actorAt.ts'
import type { OnGesture } from './gestures.ts'
import { actorKey } from './keys.ts'
import { viewClass } from './view.ts'

/** Shorter pulls than this, in screen pixels, are a press. */
const PRESS = 12

/** Pulling a line from an actor, by mouse, finger or pen; a press by keyboard is a pull to nowhere. */
export function usePull(cy: Core, actor: ActorId, onGesture: OnGesture) {
  const line = useRef<SVGLineElement>(null)
  const [start, setStart] = useState<Point>()

  const stop = () => {
    aimAt(cy, undefined)
    setStart(undefined)
  }
  const pull = (event: PointerEvent) => {
    if (!start) return
    const end = onCanvas(cy, event)
    const from = cy.getElementById(actorKey(actor)).renderedPosition()
    for (const [name, value] of Object.entries({ x1: from.x, y1: from.y, x2: end.x, y2: end.y })) {
      line.current?.setAttribute(name, String(value))
    }
    const target = actorAt(cy, onDrawing(cy, end))
    aimAt(cy, target === actor ? undefined : target)
  }
  const drop = (event: PointerEvent) => {
    if (!start) return
    const end = onCanvas(cy, event)
    const at = onDrawing(cy, end)
    const to = actorAt(cy, at)
    stop()
    if (Math.hypot(end.x - start.x, end.y - start.y) < PRESS) onGesture({ type: 'link', from: actor })
    else if (to === undefined) onGesture({ type: 'link', from: actor, at })
    else if (to !== actor) onGesture({ type: 'link', from: actor, to })
  }
  const handlers = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setStart(onCanvas(cy, event))
    },
    onPointerMove: pull,
    onPointerUp: drop,
    onPointerCancel: stop,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && stop(),
    // Without a pointer: Enter, the space bar, or a screen reader.
    onClick: (event: MouseEvent) => event.detail === 0 && onGesture({ type: 'link', from: actor }),
  }
  return { start, line, handlers }
}

/** Shows where the line would land. */
function aimAt(cy: Core, actor: ActorId | undefined): void {
  const target = actor === undefined ? cy.collection() : cy.getElementById(actorKey(actor))
  cy.nodes(`.${viewClass.aim}`).difference(target).removeClass(viewClass.aim)
  target.addClass(viewClass.aim)
}

function onCanvas(cy: Core, event: PointerEvent): Point {
  const box = cy.container()?.getBoundingClientRect()
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }
}

function onDrawing(cy: Core, { x, y }: Point): Point {
  const [zoom, pan] = [cy.zoom(), cy.pan()]
  return { x: Math.round((x - pan.x) / zoom), y: Math.round((y - pan.y) / zoom) }
}
