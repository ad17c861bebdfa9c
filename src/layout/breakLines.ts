import { textWidth } from './textWidth.ts'

export const LINE_HEIGHT = 20
/** No line is wider than this; a longer word is cut, a longer name ends in …. */
const WIDEST = 240
const COMFORTABLE = 150
const MOST_LINES = 3

/** The name in one to three lines: of all ways to break it the one that makes the smallest calm box. */
export function breakLines(text: string): readonly string[] {
  const words = text
    .split(/\s+/u)
    .filter(word => word !== '')
    .flatMap(cutLongWord)
  return bestBreak(words) ?? cutToFit(words)
}

function bestBreak(words: readonly string[]): readonly string[] | undefined {
  const tries = [[words.length]]
  for (let first = 1; first < words.length; first++) {
    tries.push([first, words.length])
    for (let second = first + 1; second < words.length; second++) tries.push([first, second, words.length])
  }
  let best: readonly string[] | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const ends of tries) {
    const lines = ends.map((end, i) => words.slice(ends[i - 1] ?? 0, end).join(' '))
    const cost = costOf(lines)
    if (cost < lowest) {
      best = lines
      lowest = cost
    }
  }
  return best
}

function costOf(lines: readonly string[]): number {
  const width = Math.max(...lines.map(textWidth))
  if (width > WIDEST) return Number.POSITIVE_INFINITY
  const tooWide = Math.max(0, width - COMFORTABLE)
  return (width + 24) * (LINE_HEIGHT * lines.length + 14) + 300 * lines.length + 200 * tooWide
}

/** Fills three lines and ends in …, for names that don't fit. */
function cutToFit(words: readonly string[]): readonly string[] {
  const lines: string[] = ['']
  for (const word of words) {
    const line = lines.at(-1) ?? ''
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(lines.length === MOST_LINES ? `${longer}…` : longer) <= WIDEST) lines[lines.length - 1] = longer
    else if (lines.length < MOST_LINES) lines.push(word)
    else return [...lines.slice(0, -1), `${endOf(line)}…`]
  }
  return lines
}

/** The line without its last letters, as far as … needs their room. */
function endOf(line: string): string {
  let kept = [...line]
  while (kept.length > 0 && textWidth(`${kept.join('')}…`) > WIDEST) kept = kept.slice(0, -1)
  return kept.join('')
}

/** A word wider than a line, in pieces that each fit. */
function cutLongWord(word: string): readonly string[] {
  if (textWidth(word) <= WIDEST) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const char of word) {
    if (textWidth(`${piece}${char}-`) > WIDEST) {
      pieces.push(/[-/.@_]$/u.test(piece) ? piece : `${piece}-`)
      piece = ''
    }
    piece += char
  }
  return [...pieces, piece]
}
