import { actorsAround } from '#analysis/around.ts'
import type { Opening } from '#graph/canvasHandle.ts'
import type { FitOptions, Stand, Viewport } from '#graph/viewport.ts'
import { coreOf } from '#layout/core.ts'
import { type Actor, type ActorId, type NetworkMap, selfOf } from '#model/records.ts'

/** Size of names in the model, and the least size they open with: on a phone, and elsewhere (pixels). */
const NAME = 17
const LEAST = { phone: 14, elsewhere: 12 } as const
/** Maps with more actors than this open on their core. */
const WHOLE = 50

/** Room round the drawing, in pixels. */
const PADDING = { phone: 12, elsewhere: 24 } as const

const deviceNow = () => (matchMedia('(max-width: 760px)').matches ? 'phone' : 'elsewhere')

/** How to bring all of something in sight on this device. */
export const fitOptions = (keepClear: readonly Stand[] = []): FitOptions => ({
  padding: PADDING[deviceNow()],
  keepClear,
})

/** Where someone left the drawing of a map, this session. */
const left = new Map<string, Viewport>()
export const leftAt = (map: string): Viewport | undefined => left.get(map)
export const leaveAt = (map: string, viewport: Viewport): void => void left.set(map, viewport)

/** What a map opens on: the way or the surroundings that are shown, where it was left this session, or what it shows best. */
export function openingOf(
  map: NetworkMap,
  keepClear: readonly Stand[],
  { shown, at }: { readonly shown: Iterable<ActorId> | undefined; readonly at: Viewport | undefined },
): Opening {
  if (shown) return { ...fitOptions(keepClear), actors: new Set(shown) }
  return at ? { at } : freshOpening(map, keepClear)
}

/** What is best to see of a map at first: Ik and who is near on a phone, its core when large, or all of it. */
export function freshOpening(map: NetworkMap, keepClear: readonly Stand[]): Opening {
  const device = deviceNow()
  const options = { padding: PADDING[device], leastZoom: LEAST[device] / NAME, keepClear }
  const centre = startOf(map)
  if (!centre) return options
  if (device === 'phone') return { ...options, actors: actorsAround(map, centre.id, 2), centre: centre.id }
  if (map.actors.size > WHOLE) return { ...options, actors: coreOf(map), centre: centre.id }
  return { ...options, centre: centre.id }
}

/** Ik; while nobody is linked to Ik the college, or else whoever has most links. */
function startOf(map: NetworkMap): Actor | undefined {
  const counts = linkCounts(map)
  const self = selfOf(map)
  if (self && (counts.get(self.id) ?? 0) > 0) return self
  const actors = [...map.actors.values()]
  const college = actors.find(actor => actor.player === 'college')
  if (college) return college
  return actors.reduce<Actor | undefined>(
    (best, actor) => (best && (counts.get(best.id) ?? 0) >= (counts.get(actor.id) ?? 0) ? best : actor),
    undefined,
  )
}

function linkCounts(map: NetworkMap): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>()
  for (const { source, target } of map.links.values()) {
    counts.set(source, (counts.get(source) ?? 0) + 1)
    counts.set(target, (counts.get(target) ?? 0) + 1)
  }
  return counts
}

/** Whether Ik is there while nobody is linked to Ik, on a map with others. */
export function isSelfAlone(map: NetworkMap): boolean {
  const self = selfOf(map)
  return self !== undefined && map.actors.size > 1 && !linkCounts(map).has(self.id)
}

/** Whether Ik is the only one on the map. */
export const isOnlySelf = (map: NetworkMap): boolean => map.actors.size === 1 && selfOf(map) !== undefined
