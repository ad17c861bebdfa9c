import { SECTORS, type Sector } from '#model/vocabulary.ts'

/** Border and fill of a box. */
export interface BoxColours {
  readonly line: string
  readonly fill: string
}

/** Every colour of the drawing, as the page has them now (light, dark, or chosen by the user's system). */
export interface Palette {
  readonly surface: string
  readonly ink: string
  readonly quiet: string
  readonly link: string
  readonly brand: string
  /** The way you are looking at now: its words, and its lighter line. */
  readonly way: string
  readonly wayLine: string
  readonly self: BoxColours
  readonly sectors: ReadonlyMap<Sector, BoxColours>
  /** A sector that is not known has no colour. */
  readonly noSector: BoxColours
}

/** What the canvas uses where the system sets the colours (Windows high contrast). */
const FORCED: Readonly<Record<string, string>> = {
  '--surface': 'Canvas',
  '--ink': 'CanvasText',
  '--quiet': 'CanvasText',
  '--link-line': 'CanvasText',
  '--brand': 'Highlight',
  '--way': 'LinkText',
  '--way-line': 'LinkText',
  '--self': 'Canvas',
  '--on-self': 'Highlight',
}

/** The tokens of the page as colours that a canvas understands. */
export function readPalette(root: HTMLElement = document.body): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  root.append(probe)
  const forced = matchMedia('(forced-colors: active)').matches
  // What the system forces can only be read from an element that is left alone.
  probe.style.forcedColorAdjust = 'none'
  const colour = (token: string): string => {
    const fallback = token.endsWith('-fill') ? 'Canvas' : 'CanvasText'
    probe.style.color = forced ? (FORCED[token] ?? fallback) : `var(${token}, ${fallback})`
    return getComputedStyle(probe).color
  }
  const box = (name: string): BoxColours => ({
    line: colour(`--sector-${name}-line`),
    fill: colour(`--sector-${name}-fill`),
  })
  const palette: Palette = {
    surface: colour('--surface'),
    ink: colour('--ink'),
    quiet: colour('--quiet'),
    link: colour('--link-line'),
    brand: colour('--brand'),
    way: colour('--way'),
    wayLine: colour('--way-line'),
    self: { line: colour('--on-self'), fill: colour('--self') },
    sectors: new Map(SECTORS.map(sector => [sector, box(sector)])),
    noSector: box('none'),
  }
  probe.remove()
  return palette
}

/** Calls back whenever the page's colours may have changed; the returned function stops that. */
export function watchPalette(onChange: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map(query => matchMedia(query))
  for (const query of queries) query.addEventListener('change', onChange)
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange)
  }
}
