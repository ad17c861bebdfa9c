import type { Link, LinkId } from '#model/records.ts'
import type { DrawnActor } from './elements.ts'

/** How far lines between the same two run from one another, in model pixels, where there is room. */
const APART = 26
/** The part of the gap between two boxes that the outermost line may use: nearer to a box it could not be drawn. */
const OF_GAP = 0.4
/** With less room than this nobody sees two lines. */
const LEAST = 2

/** Which of the lines between the same two a line is. */
export interface Strand {
  readonly number: number
  readonly of: number
  /** Whether the line points the other way than the first of the two to the second. */
  readonly back: boolean
}

/** For every line which one it is of those between the same two, in whichever direction they point. */
export function strandsOf(links: readonly Link[]): ReadonlyMap<LinkId, Strand> {
  const pairs = new Map<string, Link[]>()
  for (const link of links) {
    const pair = pairOf(link)
    const known = pairs.get(pair)
    if (known) known.push(link)
    else pairs.set(pair, [link])
  }
  return new Map(
    [...pairs.values()].flatMap(pair =>
      pair.map(({ id, source, target }, number) => [id, { number, of: pair.length, back: source > target }] as const),
    ),
  )
}

/** Ids are any text, so the two are kept apart by their lengths. */
const pairOf = ({ source, target }: Link): string => {
  const [a, b] = source < target ? [source, target] : [target, source]
  return `${a.length}:${a}${b}`
}

/** How far a strand bends away from the straight line, as seen from its source; 0 where the boxes leave no room. */
export function bendOfStrand({ number, of, back }: Strand, from: DrawnActor, to: DrawnActor): number {
  const outermost = (of - 1) / 2
  const apart = Math.min(APART, (OF_GAP * gapBetween(from, to)) / outermost)
  if (of < 2 || apart < LEAST) return 0
  return (number - outermost) * apart * (back ? -1 : 1)
}

/** The room between two boxes, across or down; below 0 when they overlap. */
function gapBetween(a: DrawnActor, b: DrawnActor): number {
  const across = Math.abs(a.position.x - b.position.x) - (a.data.width + b.data.width) / 2
  const down = Math.abs(a.position.y - b.position.y) - (a.data.height + b.data.height) / 2
  return Math.max(across, down)
}
