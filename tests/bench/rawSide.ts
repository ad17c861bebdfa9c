import type { BrowserContext, Page } from 'playwright'
import type { Viewport } from '#graph/viewport.ts'
import type { Question } from './page/questions.ts'

/** The page with Cytoscape as it comes, in the same browser as the app. */
export class RawSide {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  static async open(context: BrowserContext, address: string): Promise<RawSide> {
    const page = await context.newPage()
    await page.goto(address)
    await page.evaluate(() => window.bench.ready)
    return new RawSide(page)
  }

  /** Milliseconds from asking for the drawing to all of it being there, everything having been ready in memory. */
  async draw(actors: number, viewport: Viewport): Promise<number> {
    await this.page.bringToFront()
    await this.page.evaluate(actors => window.bench.drawing.prepare(actors), actors)
    return this.page.evaluate(
      async ([actors, viewport]) => {
        const drawn = window.clock.drawn(actors)
        const start = performance.now()
        window.bench.drawing.draw(viewport)
        return (await drawn) - start
      },
      [actors, viewport] as const,
    )
  }

  /** Brings this part in sight. */
  async show(viewport: Viewport): Promise<void> {
    await this.page.evaluate(viewport => window.bench.drawing.show(viewport), viewport)
  }

  /** Milliseconds from adding one to the drawing with one more. */
  add(actors: number, name: string): Promise<number> {
    return this.page.evaluate(
      async ([actors, name]) => {
        const drawn = window.clock.drawn(actors)
        const start = performance.now()
        window.bench.drawing.add(name, -200, -200)
        return (await drawn) - start
      },
      [actors, name] as const,
    )
  }

  file(actors: number): Promise<string> {
    return this.page.evaluate(actors => window.bench.file(actors), actors)
  }

  /** Every question there is, in the order in which they are told of. */
  questions(): Promise<readonly Question[]> {
    return this.page.evaluate(() => window.bench.questions)
  }

  ask(which: Question, actors: number, times: number): Promise<number> {
    return this.page.evaluate(([which, actors, times]) => window.bench.ask(which, actors, times), [
      which,
      actors,
      times,
    ] as const)
  }

  search(actors: number, times: number): Promise<number> {
    return this.page.evaluate(([actors, times]) => window.bench.search(actors, times), [actors, times] as const)
  }
}
