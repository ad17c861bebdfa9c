import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { useLayoutEffect, useRef } from 'react'
import type { Point } from '#model/records.ts'
import type { DrawnElement } from './elements.ts'

const GLIDE_MS = 350
/** With more boxes than this moving would stutter. */
const MOST = 300

/** Where a box is going, on its own scratch space. */
const GOAL = '_netwerkkaart_place'

/** Where a box stands, or will when its glide is over. */
export const placeOf = (node: NodeSingular): Point =>
  node.animated() ? (node.scratch(GOAL) as Point) : { ...node.position() }

/**
 * Lets boxes that are laid out anew glide to their places, so that the eye can follow; boxes that a hand dragged are
 * there already. One box alone just moves.
 */
export function useGlidingBoxes(cy: Core | undefined, elements: readonly DrawnElement[]): void {
  const before = useRef<readonly DrawnElement[]>(undefined)
  const dragged = useRef(new Set<string>())

  useLayoutEffect(() => {
    if (!cy) return
    const note = ({ target }: EventObject) => void dragged.current.add(target.id())
    cy.on('dragfree', 'node', note)
    return () => void cy.off('dragfree', 'node', note)
  }, [cy])
  useLayoutEffect(() => {
    const moves = cy && before.current ? movesOf(before.current, elements, dragged.current) : []
    before.current = elements
    dragged.current = new Set()
    if (!cy || moves.length < 2 || moves.length > MOST) return
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
    for (const { id, from, to } of moves) {
      const node = cy.getElementById(id)
      node.stop(true)
      node.position({ ...from })
      node.scratch(GOAL, to)
      node.animate({ position: { ...to } }, { duration: GLIDE_MS, easing: 'ease-in-out' })
    }
  }, [cy, elements])
}

interface Move {
  readonly id: string
  readonly from: Point
  readonly to: Point
}

function movesOf(
  before: readonly DrawnElement[],
  after: readonly DrawnElement[],
  dragged: ReadonlySet<string>,
): readonly Move[] {
  if (before === after) return []
  const places = new Map(
    before.flatMap(element => (element.group === 'nodes' ? [[element.data.id, element.position]] : [])),
  )
  return after.flatMap(element => {
    if (element.group !== 'nodes' || dragged.has(element.data.id)) return []
    const from = places.get(element.data.id)
    const to = element.position
    return from && (from.x !== to.x || from.y !== to.y) ? [{ id: element.data.id, from, to }] : []
  })
}
