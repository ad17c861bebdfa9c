import '#ui/tokens.css'
import '#ui/base.css'
import './page.css'
import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import { loadFonts } from '#graph/fonts.ts'
import { bigMap } from '../bigMap.ts'
import { ALL_QUESTIONS, bareSearch, type Question, question } from './questions.ts'
import { RawDrawing } from './rawDrawing.ts'

/** What the bench asks of this page: Cytoscape as it comes, and the questions beside a bare search. */
export interface BenchPage {
  readonly ready: Promise<void>
  /** The netwerkkaart file of a big map, to open in the app. */
  readonly file: (actors: number) => string
  readonly drawing: RawDrawing
  readonly questions: readonly Question[]
  /** Milliseconds for one question to a map that was never asked anything, this many times over. */
  readonly ask: (which: Question, actors: number, times: number) => number
  readonly search: (actors: number, times: number) => number
}

declare global {
  interface Window {
    bench: BenchPage
  }
}

window.bench = {
  ready: loadFonts(),
  file: actors => writeNetwerkkaart(bigMap(actors), '2026-11-21T20:00:00Z'),
  drawing: new RawDrawing(document.getElementById('drawing') ?? document.body),
  questions: ALL_QUESTIONS,
  ask: question,
  search: bareSearch,
}
