interface Spot {
  readonly x: number
  readonly y: number
}

/** Fingers on an element at these spots, as a touch screen tells it. */
function touch(element: HTMLElement, type: string, spots: readonly Spot[], lifted: readonly Spot[] = []): void {
  const box = element.getBoundingClientRect()
  const target = element.querySelector('canvas') ?? element
  const fingers = (all: readonly Spot[]) =>
    all.map(
      ({ x, y }, identifier) =>
        new Touch({ identifier, target, clientX: box.left + x, clientY: box.top + y, pageX: x, pageY: y }),
    )
  target.dispatchEvent(
    new TouchEvent(type, {
      touches: fingers(spots),
      targetTouches: fingers(spots),
      changedTouches: fingers(lifted.length > 0 ? lifted : spots),
      bubbles: true,
      cancelable: true,
    }),
  )
}

/** A finger put down and lifted. */
export function tapped(element: HTMLElement, spot: Spot): void {
  touch(element, 'touchstart', [spot])
  touch(element, 'touchend', [], [spot])
}

/** A finger put down, moved in small steps, and lifted. */
export function touchDragged(element: HTMLElement, from: Spot, to: Spot): void {
  touch(element, 'touchstart', [from])
  for (let i = 1; i <= 10; i += 1) {
    touch(element, 'touchmove', [{ x: from.x + ((to.x - from.x) * i) / 10, y: from.y + ((to.y - from.y) * i) / 10 }])
  }
  touch(element, 'touchend', [], [to])
}

/** A finger put down and left there until something happened. */
export async function held(element: HTMLElement, spot: Spot, until: () => Promise<unknown>): Promise<void> {
  touch(element, 'touchstart', [spot])
  await until()
  touch(element, 'touchend', [], [spot])
}

/** Two fingers that move apart to twice their distance. */
export function pinched(element: HTMLElement): void {
  const apart = (d: number): Spot[] => [
    { x: 400 - d, y: 300 },
    { x: 400 + d, y: 300 },
  ]
  touch(element, 'touchstart', apart(110))
  for (let d = 110; d <= 220; d += 10) touch(element, 'touchmove', apart(d))
  touch(element, 'touchend', [], apart(220))
}
