import type { Core } from 'cytoscape'
import { type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { ActorId, Point } from '#model/records.ts'
import { actorAt } from './actorAt.ts'
import styles from './GraphCanvas.module.css'
import type { OnGesture } from './gestures.ts'
import { handlePlace } from './handlePlace.ts'
import { actorKey } from './keys.ts'
import { viewClass } from './view.ts'

interface LinkHandleProps {
  readonly cy: Core
  readonly actor: ActorId
  readonly label: string
  readonly children: ReactNode
  readonly onGesture: OnGesture
}

/** Shorter pulls than this, in screen pixels, are a press. */
const PRESS = 12

/** The round handle beside a chosen box: pull a line from it to another box, or press it to tell the rest in words. */
export function LinkHandle({ cy, actor, label, children, onGesture }: LinkHandleProps) {
  const button = useRef<HTMLButtonElement>(null)
  const line = useRef<SVGLineElement>(null)
  const [start, setStart] = useState<Point>()

  useLayoutEffect(() => {
    const follow = () => {
      const place = handlePlace(cy, actor)
      if (!button.current) return
      button.current.hidden = place === undefined
      if (place) button.current.style.translate = `${place.x}px ${place.y}px`
    }
    follow()
    cy.on('render viewport', follow)
    return () => void cy.off('render viewport', follow)
  }, [cy, actor])

  const stop = () => {
    aimAt(cy, undefined)
    setStart(undefined)
  }
  const pull = (event: PointerEvent) => {
    if (!start) return
    const { x, y } = onCanvas(cy, event)
    const from = cy.getElementById(actorKey(actor)).renderedPosition()
    for (const [name, value] of Object.entries({ x1: from.x, y1: from.y, x2: x, y2: y })) {
      line.current?.setAttribute(name, String(value))
    }
    const target = actorAt(cy, onDrawing(cy, { x, y }))
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
  return (
    <>
      {start && (
        <svg className={styles.pulled} aria-hidden="true">
          <line ref={line} x1={start.x} y1={start.y} x2={start.x} y2={start.y} />
        </svg>
      )}
      <button
        ref={button}
        type="button"
        className={styles.handle}
        aria-label={label}
        title={label}
        onPointerDown={event => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          setStart(onCanvas(cy, event))
        }}
        onPointerMove={pull}
        onPointerUp={drop}
        onPointerCancel={stop}
        onKeyDown={event => event.key === 'Escape' && stop()}
        // A press by keyboard or by a screen reader has no pointer before it.
        onClick={event => event.detail === 0 && onGesture({ type: 'link', from: actor })}
      >
        {children}
      </button>
    </>
  )
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
