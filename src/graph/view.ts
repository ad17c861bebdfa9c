import type { ActorId, LinkId, NetworkMap } from '#model/records.ts'
import { actorKey, linkKey } from './keys.ts'

/** What someone looks at on the drawing. */
export interface DrawingView {
  readonly chosen: ReadonlySet<ActorId>
  readonly chosenLink?: LinkId
  /** The actors that are on the drawing; absent: everyone. */
  readonly shown?: ReadonlySet<ActorId>
  /** The actors that stand out while the rest is dimmed; absent: nobody is dimmed. */
  readonly lit?: ReadonlySet<ActorId>
  /** The way you are looking at, in steps. */
  readonly way?: { readonly actors: readonly ActorId[]; readonly links: readonly LinkId[] }
  /** Zoomed in so far that every line shows its words. */
  readonly told?: boolean
}

/** Steps of a way that get a number on the drawing. */
export const STEPS_SHOWN = 9

/** Names of the ways in which something is looked at, for the stylesheet. */
export const viewClass = {
  chosen: 'chosen',
  near: 'near',
  pointed: 'pointed',
  /** A line whose words are shown because it is near enough to read. */
  told: 'told',
  /** Where a line that is being pulled would land. */
  aim: 'aim',
  way: 'way',
  step: (n: number) => `step-${n}`,
  dim: 'dim',
  hidden: 'hidden',
} as const

/** The classes of every element that is looked at in a particular way; an element not named has none. */
export function viewClasses(map: NetworkMap, view: DrawingView): ReadonlyMap<string, string> {
  const classes = new Map<string, string[]>()
  const mark = (key: string, name: string) => {
    const known = classes.get(key)
    if (known) known.push(name)
    else classes.set(key, [name])
  }
  markAbsent(map, view, mark)
  markChosen(map, view, mark)
  markWay(view, mark)
  if (view.told) for (const id of map.links.keys()) mark(linkKey(id), viewClass.told)
  return new Map([...classes].map(([key, names]) => [key, names.join(' ')]))
}

type Mark = (key: string, name: string) => void

function markAbsent(map: NetworkMap, { shown, lit, way }: DrawingView, mark: Mark): void {
  const onWay = way && { actors: new Set(way.actors), links: new Set(way.links) }
  const standOut = lit ?? onWay?.actors
  if (!shown && !standOut) return
  for (const id of map.actors.keys()) {
    if (shown && !shown.has(id)) mark(actorKey(id), viewClass.hidden)
    else if (standOut && !standOut.has(id)) mark(actorKey(id), viewClass.dim)
  }
  for (const { id, source, target } of map.links.values()) {
    if (shown && !(shown.has(source) && shown.has(target))) mark(linkKey(id), viewClass.hidden)
    else if (onWay ? !onWay.links.has(id) : standOut && !(standOut.has(source) && standOut.has(target))) {
      mark(linkKey(id), viewClass.dim)
    }
  }
}

/** The chosen one's lines and the others on them stand out; with more than one chosen that would say nothing. */
function markChosen(map: NetworkMap, { chosen, chosenLink, way }: DrawingView, mark: Mark): void {
  for (const id of chosen) mark(actorKey(id), viewClass.chosen)
  if (chosenLink !== undefined) mark(linkKey(chosenLink), viewClass.chosen)
  const [only] = chosen
  if (only === undefined || chosen.size > 1 || way) return
  const near = new Set<ActorId>()
  for (const { id, source, target } of map.links.values()) {
    if (source === target || (source !== only && target !== only)) continue
    mark(linkKey(id), viewClass.near)
    near.add(source === only ? target : source)
  }
  for (const id of near) mark(actorKey(id), viewClass.near)
}

function markWay({ way }: DrawingView, mark: Mark): void {
  if (!way) return
  for (const id of way.actors) mark(actorKey(id), viewClass.way)
  way.links.forEach((id, i) => {
    mark(linkKey(id), viewClass.way)
    if (i < STEPS_SHOWN) mark(linkKey(id), viewClass.step(i + 1))
  })
}
