import type { Actor, Point } from '#model/records.ts'
import { breakLines, LINE_HEIGHT } from './breakLines.ts'
import { textWidth } from './textWidth.ts'

/** Size of the letters on the drawing, in model pixels; every width here is measured at it. */
export const FONT_SIZE = 17
/** Diameter of the sector's sign, which sits on the border at the top left and takes no room from the name. */
export const ICON_SIZE = 20

export type BoxShape = 'rectangle' | 'stadium' | 'hexagon'

/** How an actor stands on the drawing: its size in whole, even model pixels and its name in lines. */
export interface Box {
  readonly width: number
  readonly height: number
  readonly shape: BoxShape
  /** At most three; the last ends in … when the name is longer. */
  readonly lines: readonly string[]
  /** How far the points of a hexagon stick out left and right; 0 for the other shapes. */
  readonly slant: number
  /** Centre of the sector's sign, from the centre of the box. */
  readonly icon: Point
}

const NARROWEST = 44

/** The box of an actor that shows this text. */
export function boxOf(actor: Pick<Actor, 'kind' | 'self'>, text: string): Box {
  const lines = breakLines(text)
  const height = LINE_HEIGHT * Math.max(1, lines.length) + 12
  const shape = shapeOf(actor)
  const slant = shape === 'hexagon' ? even(0.3 * height) : 0
  const widths = lines.map((line, i) => textWidth(line) + roomBeside(shape, height, slant, lineCentre(i, lines.length)))
  const least = shape === 'stadium' ? height + 8 : NARROWEST
  const width = even(actor.self ? Math.max(64, ...widths.map(w => w + 10)) : Math.max(least, ...widths))
  return { width, height, shape, lines, slant, icon: iconPlace(shape, width, height, slant) }
}

function shapeOf(actor: Pick<Actor, 'kind'>): BoxShape {
  if (actor.kind === 'person') return 'stadium'
  return actor.kind === 'group' ? 'hexagon' : 'rectangle'
}

const even = (size: number): number => 2 * Math.ceil(size / 2)

const lineCentre = (line: number, lines: number): number => (line - (lines - 1) / 2) * LINE_HEIGHT

/** Half the height of the small letters: a line must still fit in the outline there. */
const HALF_LETTER = 6

function roomBeside(shape: BoxShape, height: number, slant: number, centre: number): number {
  const y = Math.abs(centre) + HALF_LETTER
  const half = height / 2
  if (shape === 'stadium') return 2 * (half - Math.sqrt(half * half - y * y)) + 14
  return shape === 'hexagon' ? (2 * slant * y) / half + 14 : 20
}

/** Half over the border, and clear of the letters below it. */
function iconPlace(shape: BoxShape, width: number, height: number, slant: number): Point {
  const [left, y] = [-width / 2, -height / 2 - 1]
  if (shape === 'hexagon') return { x: left + slant, y }
  if (shape === 'rectangle') return { x: left + 3, y }
  // Where the round end is 3.5 px below the top.
  const radius = height / 2
  return { x: Math.round(left + radius - Math.sqrt(7 * radius - 12.25)), y }
}
