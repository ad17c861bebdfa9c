import type { Core } from 'cytoscape'
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react'
import type { ActorId } from '#model/records.ts'
import styles from './GraphCanvas.module.css'
import type { OnGesture } from './gestures.ts'
import { handlePlace } from './handlePlace.ts'
import { usePull } from './usePull.ts'

interface LinkHandleProps {
  readonly cy: Core
  readonly actor: ActorId
  readonly label: string
  readonly children: ReactNode
  readonly onGesture: OnGesture
}

/** The round handle beside a chosen box: pull a line from it to another box, or press it to tell the rest in words. */
export function LinkHandle({ cy, actor, label, children, onGesture }: LinkHandleProps) {
  const button = useRef<HTMLButtonElement>(null)
  useStayBeside(cy, actor, button)
  const { start, line, handlers } = usePull(cy, actor, onGesture)
  return (
    <>
      {start && (
        <svg className={styles.pulled} aria-hidden="true">
          <line ref={line} x1={start.x} y1={start.y} x2={start.x} y2={start.y} />
        </svg>
      )}
      <button ref={button} type="button" className={styles.handle} aria-label={label} title={label} {...handlers}>
        {children}
      </button>
    </>
  )
}

/** Keeps the handle beside its box while the drawing moves, without drawing anything in React. */
function useStayBeside(cy: Core, actor: ActorId, button: RefObject<HTMLButtonElement | null>): void {
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
  }, [cy, actor, button])
}
