import type { Core } from 'cytoscape'
import type { KeyboardEvent } from 'react'
import type { ActorId } from '#model/records.ts'
import { canvasHandle } from './canvasHandle.ts'
import type { OnGesture } from './gestures.ts'
import { actorKey, actorOf } from './keys.ts'
import { viewClass } from './view.ts'
import { type Direction, nextInDirection, type Standing } from './walk.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const PAN_STEP = 80

/**
 * The keys of a drawing that has the focus: arrows go from one to the next (with Shift they pan), Enter opens, Escape
 * lets go, plus and minus zoom. Whether the key meant something here.
 */
export function pressKey(cy: Core, chosen: ActorId | undefined, event: KeyboardEvent, onGesture: OnGesture): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const hand = canvasHandle(cy)
  const direction = ARROWS[event.key]
  if (direction && event.shiftKey) pan(hand.panBy, direction)
  else if (direction) walk(cy, chosen, direction, onGesture)
  else if (event.key === 'Enter' && chosen !== undefined) onGesture({ type: 'open', actor: chosen })
  else if (event.key === 'Escape') onGesture({ type: 'letGo' })
  else if (event.key === '+' || event.key === '=') hand.zoomIn()
  else if (event.key === '-') hand.zoomOut()
  else return false
  return true
}

function pan(panBy: (x: number, y: number) => void, direction: Direction): void {
  const x = direction === 'left' ? 1 : direction === 'right' ? -1 : 0
  const y = direction === 'up' ? 1 : direction === 'down' ? -1 : 0
  panBy(x * PAN_STEP, y * PAN_STEP)
}

function walk(cy: Core, chosen: ActorId | undefined, direction: Direction, onGesture: OnGesture): void {
  const all: Standing<string>[] = []
  cy.nodes().forEach(node => {
    if (!node.hasClass(viewClass.hidden)) all.push({ id: node.id(), ...node.position() })
  })
  const from = all.find(({ id }) => chosen !== undefined && id === actorKey(chosen))
  const key = from ? nextInDirection(all, from, direction) : firstOf(cy, all)
  const actor = key === undefined ? undefined : actorOf(key)
  if (actor === undefined) return
  onGesture({ type: 'pick', actor, more: false })
  if (!isInSight(cy, actorKey(actor))) canvasHandle(cy).centre(actor)
}

/** Where a walk begins: at Ik, or at whoever comes first. */
function firstOf(cy: Core, all: readonly Standing<string>[]): string | undefined {
  const self = cy.nodes('[?self]').not(`.${viewClass.hidden}`)
  return self.nonempty() ? self.first().id() : all[0]?.id
}

function isInSight(cy: Core, key: string): boolean {
  const { x, y } = cy.getElementById(key).renderedPosition()
  return x > 0 && y > 0 && x < cy.width() && y < cy.height()
}
