import type { Page } from 'playwright'
import { actorInTheMiddle, type Spot, takeWaits } from './clock.ts'
import { median } from './median.ts'

const MOVES = 40

/** Milliseconds (median) from a move of a real mouse to the drawing that shows it, while dragging one actor. */
export async function dragActor(page: Page): Promise<number> {
  return drag(page, await actorInTheMiddle(page))
}

/** The same while panning: dragging where nobody stands. */
export async function pan(page: Page, empty: Spot): Promise<number> {
  return drag(page, empty)
}

async function drag(page: Page, from: Spot): Promise<number> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await takeWaits(page)
  for (let i = 1; i <= MOVES; i++) {
    const turn = (i / MOVES) * 2 * Math.PI
    await page.mouse.move(from.x + 60 * Math.sin(turn), from.y + 60 * (1 - Math.cos(turn)))
  }
  const waits = await takeWaits(page)
  await page.mouse.up()
  return median(waits)
}

/** Milliseconds (median) from a turn of the wheel to the drawing that shows it. */
export async function zoom(page: Page, at: Spot): Promise<number> {
  await page.mouse.move(at.x, at.y)
  await takeWaits(page)
  for (let i = 0; i < MOVES; i++) await page.mouse.wheel(0, i % 8 < 4 ? 30 : -30)
  return median(await takeWaits(page))
}
