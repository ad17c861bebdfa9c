import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape'
import { toElements } from '#graph/elements.ts'
import { readPalette } from '#graph/palette.ts'
import { toStylesheet } from '#graph/stylesheet.ts'
import { FARTHEST_ZOOM, NEAREST_ZOOM, type Viewport } from '#graph/viewport.ts'
import { linkLabel } from '#text/words.ts'
import { bigMap } from '../bigMap.ts'

/** Raw Cytoscape.js: the same elements, names and stylesheet as the app's, in memory, at preset positions. */
export class RawDrawing {
  readonly #place: HTMLElement
  #elements: ElementDefinition[] = []
  #style: StylesheetJson = []
  #cy: Core | undefined

  constructor(place: HTMLElement) {
    this.#place = place
  }

  /** Puts everything ready in memory; nothing is drawn yet. */
  prepare(actors: number): void {
    this.#cy?.destroy()
    this.#cy = undefined
    // Cytoscape keeps and changes what it is given, so each drawing has its own copy.
    this.#elements = structuredClone(toElements(bigMap(actors), linkLabel)) as unknown as ElementDefinition[]
    this.#style = toStylesheet(readPalette())
  }

  /** Draws it, with this part in sight. */
  draw({ zoom, pan }: Viewport): void {
    this.#cy = cytoscape({
      container: this.#place,
      elements: this.#elements,
      style: this.#style,
      layout: { name: 'preset', fit: false },
      zoom,
      pan: { ...pan },
      minZoom: FARTHEST_ZOOM,
      maxZoom: NEAREST_ZOOM,
      boxSelectionEnabled: true,
    })
  }

  /** Brings this part in sight. */
  show({ zoom, pan }: Viewport): void {
    this.#cy?.viewport({ zoom, pan: { ...pan } })
  }

  /** Adds one more actor at a place. */
  add(name: string, x: number, y: number): void {
    const [first] = this.#elements
    const data = { ...first?.data, id: `a:${name}`, label: name, self: false }
    this.#cy?.add({ group: 'nodes', data, position: { x, y } })
  }
}
