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
export const WHILE_WAITING: Effort = { begin: 8, complete: 2, tries: 2_500 }
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
  for (let size = 1; ; size *= 1.08) {
    const places = yield* annealed(drawing, frameFor(drawing, pixels / size), effort)
    if (size > 2 || measure(drawing, places).overlaps === 0) return yield { done: 1, places }
  }
}

interface Run {
  readonly board: Board
  readonly random: () => number
}

function* annealed(drawing: Drawing, frame: Frame, effort: Effort): Generator<LayoutStep, readonly Point[]> {
  const steps = effort.tries * drawing.widths.length
  const work = 0.01 + TRIES_AT_FIRST / effort.tries + effort.begin * HALFWAY + effort.complete * (1 - HALFWAY)
  const first = begin(drawing, frame, 1)
  anneal(first.board, first.random, TRIES_AT_FIRST * drawing.widths.length)
  let best = { cost: totalCost(first.board), places: finish(drawing, first.board) }
  let worked = TRIES_AT_FIRST / effort.tries
  yield { done: worked / work, places: best.places }
  const runs: Run[] = []
  for (let seed = 1; seed <= effort.begin; seed++) {
    const run = begin(drawing, frame, seed)
    anneal(run.board, run.random, steps * HALFWAY, 0, HALFWAY)
    runs.push(run)
    worked += HALFWAY
    yield { done: worked / work }
  }
  for (const { board, random } of cheapest(runs, effort.complete)) {
    anneal(board, random, steps * (1 - HALFWAY), HALFWAY, 1)
    worked += 1 - HALFWAY
    const places = finish(drawing, board)
    const cost = totalCost(board)
    if (cost < best.cost) {
      best = { cost, places }
      yield { done: worked / work, places }
    } else yield { done: worked / work }
  }
  return best.places
}

function begin(drawing: Drawing, frame: Frame, seed: number): Run {
  const board = createBoard(drawing, frame, startPlaces(drawing, frame))
  settleAll(board)
  return { board, random: randomFrom(seed) }
}

function cheapest(runs: readonly Run[], count: number): readonly Run[] {
  const costs = new Map(runs.map(run => [run, totalCost(run.board)]))
  return [...runs].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0)).slice(0, count)
}
