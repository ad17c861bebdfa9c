import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { generateXConstraints, generateYConstraints, Rectangle } from 'webcola/dist/src/rectangle'
import { Solver, Variable } from 'webcola/dist/src/vpsc'
import type { Point } from '#model/records.ts'
import { randomFrom, sunflower } from './arithmetic.ts'
import type { Drawing } from './drawing.ts'
import { boxesTouch } from './geometry.ts'
import type { LayoutStep } from './layOut.ts'
import { placeMissing } from './placeMissing.ts'
import { GAP_X, GAP_Y } from './standing.ts'

const TICKS = 300

/** Where everyone stands on a map too large to read at once: by forces, then pushed apart until no two boxes touch. */
export function* layOutLarge(drawing: Drawing): Generator<LayoutStep> {
  const nodes = startNodes(drawing)
  const simulation = simulationOf(nodes, drawing)
  for (let tick = 0; tick < TICKS; tick += 30) {
    simulation.tick(30)
    yield { done: tick / (TICKS * 1.2) }
  }
  yield { done: 1, places: offPinned(drawing, apart(drawing, nodes)) }
}

interface Seat extends SimulationNodeDatum {
  x: number
  y: number
}

function startNodes({ widths, fixed }: Drawing): Seat[] {
  return sunflower(widths.length).map(([x, y], i) => {
    const place = fixed[i]
    return place ? { x: place.x, y: place.y, fx: place.x, fy: place.y } : { x: 60 * x, y: 60 * y }
  })
}

function simulationOf(nodes: Seat[], drawing: Drawing) {
  const links = drawing.links.map(([source, target]) => ({ source, target }))
  return forceSimulation(nodes)
    .stop()
    .randomSource(randomFrom(1))
    .force('apart', forceManyBody().strength(-700).distanceMax(1500))
    .force('links', forceLink<Seat, { source: number; target: number }>(links).distance(90))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.07))
}

function apart({ widths, heights, fixed }: Drawing, nodes: readonly Seat[]): readonly Point[] {
  const boxes = nodes.map(({ x, y }, i) => {
    const [w, h] = [((widths[i] ?? 0) + GAP_X) / 2, ((heights[i] ?? 0) + GAP_Y) / 2]
    return new Rectangle(x - w, x + w, y - h, y + h)
  })
  const weights = fixed.map(place => (place ? STAYS : 1))
  const across = solved(boxes, weights, 'x')
  boxes.forEach((box, i) => void box.setXCentre(across[i] ?? box.cx()))
  const down = solved(boxes, weights, 'y')
  return boxes.map((box, i) => fixed[i] ?? { x: Math.round(box.cx()), y: Math.round(down[i] ?? box.cy()) })
}

/** So much heavier than others that a pinned actor is not pushed aside. */
const STAYS = 1e6

/** Centres along one axis, moved as little as possible until no two boxes touch (VPSC). */
function solved(boxes: Rectangle[], weights: readonly number[], axis: 'x' | 'y'): readonly number[] {
  const wishes = boxes.map((box, i) => new Variable(axis === 'x' ? box.cx() : box.cy(), weights[i] ?? 1))
  const rules = axis === 'x' ? generateXConstraints(boxes, wishes) : generateYConstraints(boxes, wishes)
  new Solver(wishes, rules).solve()
  return wishes.map(wish => wish.position())
}

/** Pushing apart can't always pass a pinned box: who ended up on one gets another place near by. */
function offPinned(drawing: Drawing, places: readonly Point[]): readonly Point[] {
  const { widths, heights, fixed } = drawing
  const pinned = [...fixed.keys()].filter(i => fixed[i] !== null)
  const isOn = (i: number, place: Point) => (j: number) => {
    const [w, h] = [((widths[i] ?? 0) + (widths[j] ?? 0)) / 2, ((heights[i] ?? 0) + (heights[j] ?? 0)) / 2]
    return boxesTouch(place, fixed[j] ?? place, w, h)
  }
  const kept = places.map((place, i) => (!fixed[i] && pinned.some(isOn(i, place)) ? null : place))
  return kept.includes(null) ? placeMissing(drawing, kept) : places
}
