import type { Point } from '#model/records.ts'
import { type Drawing, hasFamily } from './drawing.ts'
import type { Frame } from './frame.ts'

/**
 * The drawing while it is being laid out: numbers in typed arrays, for this is the inner loop. Actors and links go by
 * number. What a link under a box and a crossing cost is kept per pair, so that a try needs to add up only what it changes.
 */
export interface Board {
  readonly n: number
  readonly m: number
  readonly frame: Frame
  /** Centres. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly halfWidth: Float64Array
  readonly halfHeight: Float64Array
  /** 1 for an actor that must stay where it is. */
  readonly fixed: Uint8Array
  readonly self: number
  /** Where Ik likes to stand. */
  readonly home: Point
  /** The middle of the frame. */
  readonly middleX: number
  readonly middleY: number
  /** Both ends of each link. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Direction from `from` to `to`, one pixel long. */
  readonly dirX: Float64Array
  readonly dirY: Float64Array
  /** The rectangle round each link. */
  readonly lowX: Float64Array
  readonly highX: Float64Array
  readonly lowY: Float64Array
  readonly highY: Float64Array
  /** Links of actor i: `linksOf[linksAt[i]]` up to `linksAt[i + 1]`. */
  readonly linksAt: Int32Array
  readonly linksOf: Int32Array
  /** Family members of actor i, itself left out. */
  readonly kin: readonly Int32Array[]
  /** Cost of link l under box b at `l * n + b`, and its sums by link and by box. */
  readonly under: Int32Array
  readonly underByLink: Int32Array
  readonly underByBox: Int32Array
  /** Cost of two links crossing at `l * m + k`, and its sum by link. */
  readonly cross: Int32Array
  readonly crossByLink: Int32Array
}

/** A board with everyone on the given places. Call `settleAll` before the first try. */
export function createBoard(drawing: Drawing, frame: Frame, start: readonly Point[]): Board {
  const [n, m] = [drawing.widths.length, drawing.links.length]
  const { linksAt, linksOf } = incidence(n, drawing.links)
  const known = drawing.self < 0 ? 0 : (linksAt[drawing.self + 1] ?? 0) - (linksAt[drawing.self] ?? 0)
  const amidst = known >= Math.max(3, (n - 1) / 3)
  return {
    n,
    m,
    frame,
    x: Float64Array.from(start, p => p.x),
    y: Float64Array.from(start, p => p.y),
    halfWidth: Float64Array.from(drawing.widths, w => w / 2),
    halfHeight: Float64Array.from(drawing.heights, h => h / 2),
    fixed: Uint8Array.from(drawing.fixed, p => (p ? 1 : 0)),
    self: drawing.self,
    home: { x: frame.left + frame.width * (amidst ? 0.5 : 0.08), y: frame.top + frame.height / 2 },
    middleX: frame.left + frame.width / 2,
    middleY: frame.top + frame.height / 2,
    from: Int32Array.from(drawing.links, link => link[0]),
    to: Int32Array.from(drawing.links, link => link[1]),
    dirX: new Float64Array(m),
    dirY: new Float64Array(m),
    lowX: new Float64Array(m),
    highX: new Float64Array(m),
    lowY: new Float64Array(m),
    highY: new Float64Array(m),
    linksAt,
    linksOf,
    kin: kinOf(drawing.families),
    under: new Int32Array(m * n),
    underByLink: new Int32Array(m),
    underByBox: new Int32Array(n),
    cross: new Int32Array(m * m),
    crossByLink: new Int32Array(m),
  }
}

function incidence(n: number, links: Drawing['links']): Pick<Board, 'linksAt' | 'linksOf'> {
  const lists = Array.from({ length: n }, (): number[] => [])
  links.forEach(([a, b], l) => {
    lists[a]?.push(l)
    lists[b]?.push(l)
  })
  const linksAt = new Int32Array(n + 1)
  lists.forEach((list, i) => {
    linksAt[i + 1] = (linksAt[i] ?? 0) + list.length
  })
  return { linksAt, linksOf: Int32Array.from(lists.flat()) }
}

function kinOf(families: readonly number[]): readonly Int32Array[] {
  return families.map((family, i) =>
    Int32Array.from(hasFamily(family) ? families.flatMap((other, j) => (other === family && j !== i ? [j] : [])) : []),
  )
}
