import { inOrder, type NetworkMap, type Point } from '#model/records.ts'

/** A map as a few boxes and lines, in model pixels. */
export interface Picture {
  readonly viewBox: string
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}
interface Box {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly sector: string
  readonly isSelf: boolean
}
interface Line {
  readonly key: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const WIDTH = 150
const HEIGHT = 60
const MARGIN = 30

/** The picture of a map whose actors have been given their places; nothing while most have none. */
export function pictureOf(map: NetworkMap): Picture | undefined {
  const placed = inOrder(map.actors).flatMap(actor => (actor.position ? [{ ...actor, position: actor.position }] : []))
  if (placed.length === 0 || placed.length * 2 < map.actors.size) return undefined
  const at = new Map<string, Point>(placed.map(({ id, position }) => [id, position]))
  const boxes = placed.map(({ id, position, sector, self }) => ({
    key: id,
    x: position.x - WIDTH / 2,
    y: position.y - HEIGHT / 2,
    width: WIDTH,
    height: HEIGHT,
    sector: sector ?? 'none',
    isSelf: self === true,
  }))
  const lines = inOrder(map.links).flatMap(({ id, source, target }) => {
    const [from, to] = [at.get(source), at.get(target)]
    return from && to ? [{ key: id, x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : []
  })
  return { viewBox: frameOf(boxes), boxes, lines }
}

function frameOf(boxes: readonly Box[]): string {
  const [left, top] = [Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]
  const right = Math.max(...boxes.map(({ x }) => x + WIDTH))
  const bottom = Math.max(...boxes.map(({ y }) => y + HEIGHT))
  return [left - MARGIN, top - MARGIN, right - left + 2 * MARGIN, bottom - top + 2 * MARGIN].join(' ')
}
