import type { Browser } from 'playwright'
import { AppSide } from './appSide.ts'
import { COLUMN, ROW } from './bigMap.ts'
import { installClock, type Spot, viewportOf } from './clock.ts'
import { dragActor, pan, zoom } from './gestures.ts'
import { median } from './median.ts'
import type { Question } from './page/questions.ts'
import { RawSide } from './rawSide.ts'

export const RUNS = 5

/** The app and raw Cytoscape, in milliseconds, medians of all runs. */
export interface Pair {
  readonly app: number
  readonly raw: number
}

/** Everything measured at one size of map. */
export interface Measured {
  readonly actors: number
  readonly open: Pair
  readonly add: Pair
  readonly drag: Pair
  readonly pan: Pair
  readonly zoom: Pair
  readonly save: number
  readonly search: number
  /** `raw` is the bare breadth-first search. */
  readonly whoAbout: Pair
  readonly routesTo: Pair
}

interface Sides {
  readonly app: AppSide
  readonly raw: RawSide
}

/** Runs everything at this size; the app and raw Cytoscape take turns, in one browser. */
export async function measure(
  browser: Browser,
  appAddress: string,
  rawAddress: string,
  actors: number,
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(120_000)
  await installClock(context)
  const raw = await RawSide.open(context, rawAddress)
  const app = new AppSide(await context.newPage(), appAddress)
  await app.keepMap(100, await raw.file(100))
  if (actors !== 100) await app.keepMap(actors, await raw.file(actors))
  const sides = { app, raw }

  const open = await opening(sides, actors)
  const drag = await inTurns(sides, page => dragActor(page))
  await fitAll(sides)
  const empty = await between(app)
  const measured = {
    actors,
    open,
    drag,
    pan: await inTurns(sides, page => pan(page, empty)),
    zoom: await inTurns(sides, page => zoom(page, empty)),
    ...(await editing(sides, actors)),
    ...(await questions(raw, actors)),
  }
  await context.close()
  return measured
}

/** Both draw the same part of the map: what the app opens on. Ends with both drawings open. */
async function opening({ app, raw }: Sides, actors: number): Promise<Pair> {
  await app.openMap(actors) // a first time for both, uncounted: from then on all script is warm
  const viewport = await viewportOf(app.page)
  await raw.draw(actors, viewport)
  const times: { app: number[]; raw: number[] } = { app: [], raw: [] }
  for (let run = 0; run < RUNS; run++) {
    await app.toStart()
    times.app.push(await app.openMap(actors))
    times.raw.push(await raw.draw(actors, viewport))
  }
  return { app: median(times.app), raw: median(times.raw) }
}

async function inTurns({ app, raw }: Sides, gesture: (page: AppSide['page']) => Promise<number>): Promise<Pair> {
  const times: { app: number[]; raw: number[] } = { app: [], raw: [] }
  for (let run = 0; run < RUNS; run++) {
    for (const side of ['app', 'raw'] as const) {
      const { page } = side === 'app' ? app : raw
      await page.bringToFront()
      times[side].push(await gesture(page))
    }
  }
  return { app: median(times.app), raw: median(times.raw) }
}

/** *Alles in beeld*, and the raw drawing at the same place. */
async function fitAll({ app, raw }: Sides): Promise<void> {
  await app.page.bringToFront()
  await app.page.getByRole('button', { name: 'Alles in beeld' }).click()
  await raw.show(await viewportOf(app.page))
}

/** A spot where nobody stands: between four boxes, near the middle. */
async function between({ page }: AppSide): Promise<Spot> {
  const { zoom: scale, pan: shift } = await viewportOf(page)
  const { x: left, y: top } = (await page.locator('canvas').first().boundingBox()) ?? { x: 0, y: 0 }
  const column = Math.round((700 - shift.x) / scale / COLUMN) + 0.5
  const row = Math.round((400 - shift.y) / scale / ROW) + 0.5
  return { x: column * COLUMN * scale + shift.x + left, y: row * ROW * scale + shift.y + top }
}

async function editing({ app, raw }: Sides, actors: number): Promise<Pick<Measured, 'add' | 'save' | 'search'>> {
  const times: { app: number[]; raw: number[]; save: number[]; search: number[] } = {
    app: [],
    raw: [],
    save: [],
    search: [],
  }
  for (let run = 0; run <= RUNS; run++) {
    await app.page.bringToFront()
    const add = await app.addActor(actors + run + 1, `Nieuw ${run}`)
    const save = await app.save(`functie ${run}`)
    await raw.page.bringToFront()
    const rawAdd = await raw.add(actors + run + 1, `Nieuw ${run}`)
    if (run === 0) continue // the dialog's script comes with its first use
    times.app.push(add)
    times.raw.push(rawAdd)
    times.save.push(save)
  }
  await app.page.bringToFront()
  for (const letter of 'jolanda') times.search.push(await app.searchKey(letter))
  return {
    add: { app: median(times.app), raw: median(times.raw) },
    save: median(times.save),
    search: median(times.search),
  }
}

async function questions(raw: RawSide, actors: number): Promise<Pick<Measured, 'whoAbout' | 'routesTo'>> {
  const { whoAbout, routesTo } = await askInTurns(raw, ['whoAbout', 'routesTo'], actors)
  return { whoAbout, routesTo }
}

/** How many actors the questions are asked about, with three links each. */
export const ASKED_ACTORS = 10_000

/** Every question to a large map, beside a bare breadth-first search over the same links. */
export async function measureQuestions(raw: RawSide): Promise<Readonly<Record<Question, Pair>>> {
  return askInTurns(raw, await raw.questions(), ASKED_ACTORS)
}

/** These questions and the bare search take turns. */
async function askInTurns<Q extends Question>(
  raw: RawSide,
  which: readonly Q[],
  actors: number,
): Promise<Readonly<Record<Q, Pair>>> {
  const times = Math.ceil(20_000 / actors)
  const asked = new Map<Q, number[]>(which.map(one => [one, []]))
  const bare: number[] = []
  await raw.page.bringToFront()
  for (let run = 0; run <= RUNS; run++) {
    const search = await raw.search(actors, times)
    if (run > 0) bare.push(search) // the first time the code itself is cold
    for (const [one, took] of asked) {
      const time = await raw.ask(one, actors, times)
      if (run > 0) took.push(time)
    }
  }
  const pairs = [...asked].map(([one, took]) => [one, { app: median(took), raw: median(bare) }])
  return Object.fromEntries(pairs) as Record<Q, Pair>
}
