import type { BrowserContext, Page } from 'playwright'
import type { Viewport } from '#graph/viewport.ts'

/** A point on the screen, in CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

interface DrawnNode {
  id(): string
  position(): Spot
  renderedPosition(): Spot
}

/** As much of a drawing as the bench looks at. */
interface Drawing {
  nodes(): { length: number; toArray(): DrawnNode[] }
  zoom(): number
  pan(): Spot
  width(): number
  height(): number
  container(): HTMLElement
  on(event: 'render', then: () => void): void
}

interface Clock {
  drawing?: Drawing
  /** When something happened last, by event type: the moment that the browser itself gives. */
  readonly last: Map<string, number>
  /** Milliseconds from each gesture to the drawing that shows it. */
  waits: number[]
  /** Resolves at the end of the first drawing with this many actors, with the moment. */
  drawn(actors: number): Promise<number>
}

declare global {
  interface Window {
    clock: Clock
  }
}

/** Gives every page of this context the same clock, the app's and the raw one's: no product code knows of it. */
export async function installClock(context: BrowserContext): Promise<void> {
  await context.addInitScript(clockInPage)
}

/** Runs in the page, before anything else. Cytoscape leaves itself at its container; that is where we meet it. */
function clockInPage(): void {
  const waiting: { readonly actors: number; readonly tell: (moment: number) => void }[] = []
  let asked: number | undefined
  const clock: Clock = {
    last: new Map(),
    waits: [],
    drawn: actors => new Promise(tell => waiting.push({ actors, tell })),
  }
  window.clock = clock
  for (const type of ['click', 'keydown', 'mousemove', 'wheel', 'input']) {
    window.addEventListener(
      type,
      event => {
        clock.last.set(type, event.timeStamp)
        if (type === 'mousemove' || type === 'wheel') asked ??= event.timeStamp
      },
      { capture: true, passive: true },
    )
  }
  const rendered = (drawing: Drawing) => {
    const now = performance.now()
    if (asked !== undefined) clock.waits.push(now - asked)
    asked = undefined
    const shown = drawing.nodes().length
    for (const { actors, tell } of waiting.filter(({ actors }) => actors <= shown)) {
      tell(now)
      waiting.splice(
        waiting.findIndex(one => one.actors === actors),
        1,
      )
    }
  }
  const registrations = new WeakMap<HTMLElement, { cy: Drawing }>()
  Object.defineProperty(HTMLElement.prototype, '_cyreg', {
    configurable: true,
    get(this: HTMLElement) {
      return registrations.get(this)
    },
    set(this: HTMLElement, registration: { cy: Drawing } | null) {
      if (!registration) return void registrations.delete(this)
      registrations.set(this, registration)
      queueMicrotask(() => {
        clock.drawing = registration.cy
        registration.cy.on('render', () => rendered(registration.cy))
      })
    },
  })
}

/** What is in sight now. */
export function viewportOf(page: Page): Promise<Viewport> {
  return page.evaluate(() => {
    const { drawing } = window.clock
    if (!drawing) throw new Error('Nothing is drawn')
    return { zoom: drawing.zoom(), pan: { ...drawing.pan() } }
  })
}

/** Where on screen the actor nearest to the middle stands. */
export function actorInTheMiddle(page: Page): Promise<Spot> {
  return page.evaluate(() => {
    const { drawing } = window.clock
    if (!drawing) throw new Error('Nothing is drawn')
    const far = ({ x, y }: Spot) => Math.hypot(x - drawing.width() / 2, y - drawing.height() / 2)
    const [first, ...others] = drawing
      .nodes()
      .toArray()
      .map(node => node.renderedPosition())
    if (!first) throw new Error('Nobody is drawn')
    const { x, y } = others.reduce((near, one) => (far(one) < far(near) ? one : near), first)
    const { left, top } = drawing.container().getBoundingClientRect()
    return { x: x + left, y: y + top }
  })
}

/** The waits since the last time they were taken. */
export async function takeWaits(page: Page): Promise<number[]> {
  return page.evaluate(() => window.clock.waits.splice(0))
}
