import type { Point } from '#model/records.ts'
import { anneal } from './anneal.ts'
import { randomFrom } from './arithmetic.ts'
import { type Board, createBoard } from './board.ts'
import type { Drawing } from './drawing.ts'
import { finish } from './finish.ts'
import { type Frame, frameFor, namePixels } from './frame.ts'
import { layOutLarge } from './large.ts'
import { measure } from './measure.ts'
import { startPlaces } from './start.ts'
import { settleAll, totalCost } from './tries.ts'

/** How hard to look for the best drawing. */
export interface Effort {
  /** How many drawings to begin, each from another seed. */
  readonly begin: number
  /** How many of those, the best halfway, to finish. */
  readonly complete: number
  /** Tries per actor for one whole drawing. */
  readonly tries: number
}

/** While someone waits: a drawing to look at within a second, the best within a few. */
export const WHILE_WAITING: Effort = { begin: 8, complete: 1, tries: 2_400 }
/** For drawings that ship with the app. */
export const AT_LEISURE: Effort = { begin: 16, complete: 4, tries: 8_000 }

/** How far the layout is, with a drawing when there is a better one than before. */
export interface LayoutStep {
  /** 0 to 1. */
  readonly done: number
  readonly places?: readonly Point[]
}

/** Above this a drawing is laid out by forces: nobody reads so many names at once. */
const MOST_ANNEALED = { actors: 120, links: 600 } as const
/** Which part of the cooling settles who stands where; after it the better drawings can be told from the worse. */
const HALFWAY = 0.45
const TRIES_AT_FIRST = 700

/**
 * Where everyone stands: step by step, each with how far it is and now and then a better drawing; the last one is the
 * best. The same drawing gives the same places on every machine.
 */
export function* layOut(drawing: Drawing, effort: Effort): Generator<LayoutStep> {
  const [n, m] = [drawing.widths.length, drawing.links.length]
  if (n === 0) return yield { done: 1, places: [] }
  if (n > MOST_ANNEALED.actors || m > MOST_ANNEALED.links) return yield* layOutLarge(drawing)
  const pixels = namePixels(n)
  let best = yield* annealed(drawing, frameFor(drawing, pixels), effort)
  for (let size = 1.08; best.overlaps > 0 && size < 2; size *= 1.08) {
    best = loosened(drawing, frameFor(drawing, pixels / size), best.places, effort)
  }
  yield { done: 1, places: best.places }
}

interface Run {
  readonly board: Board
  readonly random: () => number
}

/** A drawing that is finished, and how good it is. */
interface Finished {
  readonly places: readonly Point[]
  readonly cost: number
  readonly overlaps: number
  readonly under: number
}

/** More links under boxes than this, and another drawing is finished to see whether it does better. */
const MOST_UNDER = 1
const MOST_FINISHED = 4

function* annealed(drawing: Drawing, frame: Frame, effort: Effort): Generator<LayoutStep, Finished> {
  const steps = effort.tries * drawing.widths.length
  const work = TRIES_AT_FIRST / effort.tries + effort.begin * HALFWAY + effort.complete * (1 - HALFWAY)
  let worked = TRIES_AT_FIRST / effort.tries
  const done = () => Math.min(0.99, worked / work)
  const first = begin(drawing, frame, 1)
  anneal(first.board, first.random, TRIES_AT_FIRST * drawing.widths.length)
  let best = finished(drawing, first.board)
  yield { done: done(), places: best.places }
  const runs: Run[] = []
  for (let seed = 1; seed <= effort.begin; seed++) {
    const run = begin(drawing, frame, seed)
    anneal(run.board, run.random, steps * HALFWAY, 0, HALFWAY)
    runs.push(run)
    worked += HALFWAY
    yield { done: done() }
  }
  for (const [k, { board, random }] of cheapestFirst(runs).entries()) {
    const isGood = best.overlaps === 0 && best.under <= MOST_UNDER
    if (k >= effort.complete && (isGood || k >= MOST_FINISHED)) break
    anneal(board, random, steps * (1 - HALFWAY), HALFWAY, 1)
    worked += 1 - HALFWAY
    const next = finished(drawing, board)
    const isBetter = next.cost < best.cost
    if (isBetter) best = next
    yield isBetter ? { done: done(), places: next.places } : { done: done() }
  }
  return best
}

/** A fault is worth more than all that can be gained elsewhere. */
const FAULT = 10_000

function finished(drawing: Drawing, board: Board): Finished {
  const places = finish(drawing, board)
  const { overlaps, under } = measure(drawing, places)
  const faults = overlaps + Math.max(0, under - MOST_UNDER)
  return { places, overlaps, under, cost: totalCost(board) + FAULT * faults }
}

/** The same drawing with more room: shaken a little until nobody overlaps. */
function loosened(drawing: Drawing, frame: Frame, places: readonly Point[], { tries }: Effort): Finished {
  const board = createBoard(drawing, frame, places)
  settleAll(board)
  anneal(board, randomFrom(1), tries * places.length * (1 - HALFWAY), HALFWAY, 1)
  return finished(drawing, board)
}

function begin(drawing: Drawing, frame: Frame, seed: number): Run {
  const board = createBoard(drawing, frame, startPlaces(drawing, frame))
  settleAll(board)
  return { board, random: randomFrom(seed) }
}

function cheapestFirst(runs: readonly Run[]): readonly Run[] {
  const costs = new Map(runs.map(run => [run, totalCost(run.board)]))
  return [...runs].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))
}
