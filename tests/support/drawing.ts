import type { Page } from 'playwright'

/** A point on the screen, in CSS pixels. */
export interface Spot {
  readonly x: number
  readonly y: number
}

interface DrawnNode {
  data(key: 'label'): string
  renderedPosition(): Spot
  visible(): boolean
}

/**
 * Where on screen the box with this name stands: what eyes see on the drawing, and a test can't. Cytoscape leaves
 * itself at the element it draws in; no product code knows that a test looks there.
 */
export async function spotOf(page: Page, name: string): Promise<Spot> {
  const spot = await page.evaluate(wanted => {
    for (const element of document.querySelectorAll('main div')) {
      const { _cyreg } = element as { _cyreg?: { cy?: { nodes(): { toArray(): DrawnNode[] } } } }
      const node = _cyreg?.cy
        ?.nodes()
        .toArray()
        .find(one => one.data('label').replaceAll('\n', ' ') === wanted)
      if (!node?.visible()) continue
      const { left, top } = element.getBoundingClientRect()
      const { x, y } = node.renderedPosition()
      return { x: x + left, y: y + top }
    }
    return undefined
  }, name)
  if (!spot) throw new Error(`${name} is not on the drawing`)
  return spot
}

/** Drags with a mouse that is held down. */
export async function dragMouse(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 })
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
}

/** Drags with one finger. */
export async function dragFinger(page: Page, from: Spot, to: Spot): Promise<void> {
  const debug = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[]) =>
    debug.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [from])
  for (let i = 1; i <= 10; i++) {
    await touch('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 10, y: from.y + ((to.y - from.y) * i) / 10 }])
  }
  await touch('touchEnd', [])
  await debug.detach()
}
