import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape'
import type { ActorId, LinkId, Point } from '#model/records.ts'
import { actorOf, linkOf } from './keys.ts'

/** What someone did on the drawing, in our words. Cytoscape's events stop here. */
export type Gesture =
  /** Pointed at an actor; `more`: with Shift or Ctrl, to choose it beside what is chosen. */
  | { readonly type: 'pick'; readonly actor: ActorId; readonly more: boolean }
  | { readonly type: 'pickLink'; readonly link: LinkId }
  /** Pointed at nothing. */
  | { readonly type: 'letGo' }
  /** Pointed twice at an actor or a line, to see all about it. */
  | { readonly type: 'open'; readonly actor: ActorId }
  | { readonly type: 'openLink'; readonly link: LinkId }
  /** Pointed twice at an empty spot. */
  | { readonly type: 'addAt'; readonly at: Point }
  /** Dragged actors to another place, told once, on release. */
  | { readonly type: 'move'; readonly to: ReadonlyMap<ActorId, Point> }
  /** Drew a box round these actors. */
  | { readonly type: 'box'; readonly actors: readonly ActorId[] }
  /** Pulled a line from an actor: to another, to an empty spot, or nowhere (pressed the handle). */
  | { readonly type: 'link'; readonly from: ActorId; readonly to?: ActorId; readonly at?: Point }
  /** Held a finger on an actor, or clicked it with the right button. */
  | { readonly type: 'hold'; readonly actor: ActorId; readonly touch: boolean }

export type OnGesture = (gesture: Gesture) => void

/** Listens to the drawing; the returned function stops listening. */
export function listen(cy: Core, onGesture: OnGesture): () => void {
  const stops = [listenToTaps(cy, onGesture), listenToDrags(cy, onGesture), listenToBoxes(cy, onGesture)]
  return () => {
    for (const stop of stops) stop()
  }
}

function listenToTaps(cy: Core, onGesture: OnGesture): () => void {
  // A finger that was held is lifted with a tap; that tap means nothing any more.
  let held = false
  // Two quick taps on two boxes are not twice on one, though Cytoscape says so.
  let taps: readonly [before: string, last: string] = ['', '']
  const tap = (event: EventObject) => {
    if (held) {
      held = false
      return
    }
    const { actor, link } = whatIsAt(event, cy)
    taps = [taps[1], `${actor ?? ''} ${link ?? ''}`]
    if (actor !== undefined) onGesture({ type: 'pick', actor, more: withMore(event) })
    else if (link !== undefined) onGesture({ type: 'pickLink', link })
    else onGesture({ type: 'letGo' })
  }
  const twice = (event: EventObject) => {
    if (taps[0] !== taps[1]) return
    const { actor, link } = whatIsAt(event, cy)
    if (actor !== undefined) onGesture({ type: 'open', actor })
    else if (link !== undefined) onGesture({ type: 'openLink', link })
    else onGesture({ type: 'addAt', at: rounded(event.position) })
  }
  const hold = (event: EventObject) => {
    if (!isTouch(event)) return
    const { actor } = whatIsAt(event, cy)
    held = true
    if (actor !== undefined) onGesture({ type: 'hold', actor, touch: true })
  }
  const start = () => {
    held = false
  }
  const context = (event: EventObject) => {
    const { actor } = whatIsAt(event, cy)
    // Two fingers on the screen are for zooming.
    if (actor !== undefined && !isTouch(event)) onGesture({ type: 'hold', actor, touch: false })
  }
  const events = { tapstart: start, tap, dbltap: twice, taphold: hold, cxttap: context }
  for (const [name, handler] of Object.entries(events)) cy.on(name, handler)
  return () => {
    for (const [name, handler] of Object.entries(events)) cy.off(name, handler)
  }
}

/** Every box that was dragged reports for itself; they are told together. */
function listenToDrags(cy: Core, onGesture: OnGesture): () => void {
  let moved = new Map<ActorId, Point>()
  const tell = () => {
    const to = moved
    moved = new Map()
    onGesture({ type: 'move', to })
  }
  const drop = (event: EventObject) => {
    const node = event.target as NodeSingular
    const actor = actorOf(node.id())
    if (actor === undefined) return
    if (moved.size === 0) queueMicrotask(tell)
    moved.set(actor, rounded(node.position()))
  }
  cy.on('dragfree', 'node', drop)
  return () => void cy.off('dragfree', 'node', drop)
}

/** Cytoscape first says that a box was drawn and then, one by one, what is in it. */
function listenToBoxes(cy: Core, onGesture: OnGesture): () => void {
  let inBox: ActorId[] = []
  const tell = () => {
    const actors = inBox
    inBox = []
    onGesture({ type: 'box', actors })
  }
  const end = () => queueMicrotask(tell)
  const one = (event: EventObject) => {
    const actor = actorOf((event.target as NodeSingular).id())
    if (actor !== undefined) inBox.push(actor)
  }
  cy.on('boxend', end)
  cy.on('box', 'node', one)
  return () => {
    cy.off('boxend', end)
    cy.off('box', 'node', one)
  }
}

function whatIsAt(event: EventObject, cy: Core): { actor?: ActorId | undefined; link?: LinkId | undefined } {
  if (event.target === cy) return {}
  const key = (event.target as NodeSingular | EdgeSingular).id()
  return { actor: actorOf(key), link: linkOf(key) }
}

function withMore({ originalEvent }: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = originalEvent
  return shiftKey || ctrlKey || metaKey
}

const isTouch = ({ originalEvent }: EventObject): boolean => originalEvent?.type.startsWith('touch') ?? false

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
