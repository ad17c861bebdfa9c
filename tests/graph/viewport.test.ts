import { expect, test } from 'vitest'
import { boundsOf, fitViewport, type Stand, viewportAt, zoomedBy } from '#graph/viewport.ts'

const size = { width: 1000, height: 600 }
const at = (x: number, y: number): Stand => ({ x, y, width: 100, height: 40 })

/** Where the edges of a box are on screen. */
const onScreen = (box: Stand, { zoom, pan }: { zoom: number; pan: { x: number; y: number } }) => ({
  left: (box.x - box.width / 2) * zoom + pan.x,
  right: (box.x + box.width / 2) * zoom + pan.x,
  top: (box.y - box.height / 2) * zoom + pan.y,
  bottom: (box.y + box.height / 2) * zoom + pan.y,
})

test('everything is in sight with room around it, and touches that room on one side', () => {
  const boxes = [at(-3000, 0), at(2000, 700)]
  const viewport = fitViewport(boxes, size, { padding: 24 })
  const [first, last] = boxes.map(box => onScreen(box, viewport))
  expect(first?.left).toBeCloseTo(24)
  expect(last?.right).toBeCloseTo(976)
  expect(first?.top).toBeGreaterThan(24)
  expect(last?.bottom).toBeLessThan(576)
})

test('a few boxes stand in the middle, not blown up', () => {
  const viewport = fitViewport([at(50, 50)], size, { padding: 24 })
  expect(viewport.zoom).toBe(1.2)
  expect(onScreen(at(50, 50), viewport)).toMatchObject({ left: 440, right: 560 })
})

test('names never get smaller than asked; then who matters is in sight, with no more emptiness beside than needed', () => {
  const boxes = [at(0, 0), at(5000, 0)]
  const options = { padding: 0, leastZoom: 0.5 }
  const left = fitViewport(boxes, size, { ...options, around: { x: 0, y: 0 } })
  expect(left.zoom).toBe(0.5)
  expect(onScreen(at(0, 0), left).left).toBeCloseTo(0)
  const middle = fitViewport(boxes, size, { ...options, around: { x: 2000, y: 0 } })
  expect(onScreen({ x: 2000, y: 0, width: 0, height: 0 }, middle).left).toBeCloseTo(500)
})

test('zooming keeps the middle where it is and knows its limits', () => {
  const before = viewportAt({ x: 70, y: 30 }, 1, size)
  expect(zoomedBy(before, 2, size)).toEqual(viewportAt({ x: 70, y: 30 }, 2, size))
  expect(zoomedBy(before, 1000, size).zoom).toBe(4)
  expect(zoomedBy(before, 0.0001, size).zoom).toBe(0.03)
})

test('nobody on the drawing is no reason to divide by nothing', () => {
  expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
  expect(fitViewport([], { width: 0, height: 0 }, { padding: 24 }).zoom).toBeGreaterThan(0)
})

const overlaps = (box: ReturnType<typeof onScreen>, part: Stand) =>
  Math.abs((box.left + box.right) / 2 - part.x) < (box.right - box.left + part.width) / 2 &&
  Math.abs((box.top + box.bottom) / 2 - part.y) < (box.bottom - box.top + part.height) / 2

test('no name is put under a button, at the price of a little size', () => {
  const boxes = [at(0, 0), at(1200, 0), at(600, 350), at(0, 700), at(1200, 700)]
  const buttons = [
    { x: 200, y: 30, width: 400, height: 60 },
    { x: 960, y: 570, width: 80, height: 60 },
  ]
  const plain = fitViewport(boxes, size, { padding: 24 })
  const clear = fitViewport(boxes, size, { padding: 24, keepClear: buttons })
  const covered = (viewport: typeof plain) =>
    boxes.filter(box => buttons.some(part => overlaps(onScreen(box, viewport), part))).length
  expect(covered(plain)).toBe(2)
  expect(covered(clear)).toBe(0)
  expect(clear.zoom).toBeGreaterThan(0.9 * plain.zoom)
})

test('where nothing is in the way of buttons nothing changes', () => {
  const boxes = [at(0, 0), at(900, 0)]
  const keepClear = [{ x: 500, y: 30, width: 900, height: 60 }]
  expect(fitViewport(boxes, size, { padding: 24, keepClear })).toEqual(fitViewport(boxes, size, { padding: 24 }))
})

test('names stay readable: rather a box under a button than all names below 11 px', () => {
  const boxes = [at(0, 0), at(1300, 0), at(650, 700)]
  const keepClear = [{ x: 500, y: 300, width: 1000, height: 600 }]
  const viewport = fitViewport(boxes, size, { padding: 24, keepClear })
  expect(viewport.zoom * 17).toBeGreaterThanOrEqual(11)
})
