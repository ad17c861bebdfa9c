import { type Box, boxOf } from '#layout/boxes.ts'
import { boxTexts } from '#layout/boxText.ts'
import { isPlace } from '#layout/drawing.ts'
import type { Actor, ActorId, Link, LinkId, NetworkMap, Point } from '#model/records.ts'
import { type LinkType, MUTUAL_LINK_TYPES } from '#model/vocabulary.ts'
import { actorKey, linkKey } from './keys.ts'
import { hasRoom } from './room.ts'
import { hexagonPoints } from './shapes.ts'
import { bendOfStrand, strandsOf } from './strands.ts'

/** A box on the drawing. The keys of `data` are always the same ones: one that is left out would stay what it was. */
export interface DrawnActor {
  readonly group: 'nodes'
  readonly data: {
    readonly id: string
    readonly label: string
    readonly kind: Actor['kind']
    readonly sector: string
    readonly self: boolean
    readonly seat: boolean
    readonly width: number
    readonly height: number
    readonly radius: number
    readonly points: string
    readonly signX: number
    readonly signY: number
  }
  readonly position: Point
  /** Who is chosen is told from outside (view.ts); a tap only reports. */
  readonly selectable: false
}

/** A line on the drawing. */
export interface DrawnLink {
  readonly group: 'edges'
  readonly data: {
    readonly id: string
    readonly source: string
    readonly target: string
    readonly label: string
    /** Whether the words fit on the line, between the two boxes. */
    readonly roomy: boolean
    readonly formality: string
    readonly strength: number
    readonly oneWay: boolean
    readonly course: Course
    readonly bend: number
  }
  readonly selectable: false
}

/** How a line runs: straight, beside others between the same two, or bent round a box that stands in its way. */
export type Course = 'straight' | 'bundle' | 'bend'

export type DrawnElement = DrawnActor | DrawnLink

/** The words on a line. */
export type LinkWords = (type: LinkType | 'unknown') => string

const NO_BENDS: ReadonlyMap<LinkId, number> = new Map()

/**
 * What Cytoscape should draw for a map, in the order of its tables. What didn't change is the same value as before, so
 * that a difference is found by looking at which values differ. Lines to nobody and lines to oneself are left out.
 */
export function toElements(
  map: NetworkMap,
  linkWords: LinkWords,
  bends: ReadonlyMap<LinkId, number> = NO_BENDS,
): readonly DrawnElement[] {
  const texts = boxTexts(map)
  const actors = new Map<ActorId, DrawnActor>()
  for (const actor of map.actors.values()) {
    actors.set(actor.id, drawnActor(actor, texts.get(actor.id) ?? actor.name, actors.size))
  }
  const elements: DrawnElement[] = [...actors.values()]
  const drawn = [...map.links.values()].filter(link => isDrawable(map, link))
  const strands = strandsOf(drawn)
  for (const link of drawn) {
    const [from, to] = [actors.get(link.source), actors.get(link.target)]
    const strand = strands.get(link.id)
    if (!from || !to || !strand) continue
    const label = linkWords(link.type)
    const bend = strand.of > 1 ? bendOfStrand(strand, from, to) : (bends.get(link.id) ?? 0)
    const course = strand.of > 1 ? 'bundle' : bend === 0 ? 'straight' : 'bend'
    elements.push(drawnLink(link, { label, roomy: hasRoom(from, to, label), course, bend }))
  }
  return elements
}

const isDrawable = (map: NetworkMap, { source, target }: Link): boolean =>
  source !== target && map.actors.has(source) && map.actors.has(target)

const actorsDrawn = new WeakMap<Actor, { readonly text: string; readonly element: DrawnActor }>()

function drawnActor(actor: Actor, text: string, place: number): DrawnActor {
  const known = actorsDrawn.get(actor)
  if (known?.text === text) return known.element
  const element = asElement(actor, boxOf(actor, text), actor.position, place)
  actorsDrawn.set(actor, { text, element })
  return element
}

function asElement(actor: Actor, box: Box, position: Point | undefined, place: number): DrawnActor {
  return {
    group: 'nodes',
    data: {
      id: actorKey(actor.id),
      label: box.lines.join('\n'),
      kind: actor.kind,
      sector: actor.sector ?? '',
      self: actor.self === true,
      seat: actor.placeholder === true,
      width: box.width,
      height: box.height,
      radius: box.shape === 'stadium' ? box.height / 2 : 6,
      points: hexagonPoints(box),
      signX: box.icon.x + box.width / 2,
      signY: box.icon.y + box.height / 2,
    },
    position: isPlace(position) ? { x: position.x, y: position.y } : waitingPlace(place),
    selectable: false,
  }
}

/** Where someone waits who has no place yet: a spiral, so that nobody hides behind another. */
function waitingPlace(place: number): Point {
  const angle = place * 2.4
  const distance = 130 * Math.sqrt(place)
  return { x: Math.round(distance * Math.cos(angle)), y: Math.round(distance * Math.sin(angle)) }
}

const linksDrawn = new WeakMap<Link, DrawnLink>()

type Run = Pick<DrawnLink['data'], 'label' | 'roomy' | 'course' | 'bend'>

function drawnLink(link: Link, run: Run): DrawnLink {
  const known = linksDrawn.get(link)
  if (known && sameRun(known.data, run)) return known
  const element: DrawnLink = {
    group: 'edges',
    data: {
      id: linkKey(link.id),
      source: actorKey(link.source),
      target: actorKey(link.target),
      formality: link.formality ?? 'unknown',
      strength: link.strength ?? 1,
      oneWay: link.type !== 'unknown' && !MUTUAL_LINK_TYPES.includes(link.type),
      ...run,
    },
    selectable: false,
  }
  linksDrawn.set(link, element)
  return element
}

const sameRun = (a: Run, b: Run): boolean =>
  a.label === b.label && a.roomy === b.roomy && a.course === b.course && a.bend === b.bend
