import { loadFirstPlaces, loadTemplate } from '#formats/templateFiles.ts'
import { drawnMap, isPlace } from '#layout/drawing.ts'
import workerUrl from '#layout/layout.worker.ts?worker&url'
import type { LayoutReply, LayoutRequest } from '#layout/messages.ts'
import { placeMissing } from '#layout/placeMissing.ts'
import { shippedPlaces } from '#layout/shipped.ts'
import type { ActorId, NetworkMap, Point } from '#model/records.ts'
import { startWorker } from './worker.ts'

/** Where everyone stands, by actor. */
export type Positions = ReadonlyMap<ActorId, Point>

/** How to follow and stop a layout. */
export interface Tidying {
  /** Told how far it is (0 to 1), and each drawing that is better than the one before. */
  readonly onStep?: (done: number, positions?: Positions) => void
  /** Stops it: the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/** *Netjes zetten*: the best places for everyone; who is pinned stays. A first drawing comes within a second or so, by `onStep`. */
export function tidy(map: NetworkMap, options: Tidying = {}): Promise<Positions> {
  const { ids, drawing } = drawnMap(map)
  return inWorker(ids, { drawing }, options)
}

/**
 * Places for those who have none, or a broken one. When nobody has a place the whole map is laid out (a ready-made map
 * as it ships at once); else each newcomer gets a free place and nobody moves. Empty when everyone has a place.
 */
export async function missingPositions(map: NetworkMap, options: Tidying = {}): Promise<Positions> {
  const { ids, drawing } = drawnMap(map)
  const places = ids.map(id => placeOf(map, id))
  const missing = new Set(ids.filter((_, i) => places[i] === null))
  if (missing.size === 0) return new Map()
  if (missing.size === ids.length) return (await shippedPositions(map)) ?? (await tidy(map, options))
  const request = { drawing, places }
  const found = isQuick(missing.size, ids.length)
    ? positionsOf(ids, placeMissing(drawing, places))
    : await inWorker(ids, request, options)
  return new Map([...found].filter(([id]) => missing.has(id)))
}

function placeOf(map: NetworkMap, id: ActorId): Point | null {
  const position = map.actors.get(id)?.position
  return isPlace(position) ? position : null
}

/** A few newcomers on a map of usual size: sooner done than a worker is started. */
const isQuick = (newcomers: number, actors: number): boolean => newcomers * actors <= 250

/** The places that ship with a ready-made map, when this map is still just that one. */
export async function shippedPositions(map: NetworkMap): Promise<Positions | undefined> {
  const [template, ...more] = map.info.templates ?? []
  if (template === undefined || more.length > 0) return undefined
  const [file, withoutSelf] = await Promise.all([loadTemplate(template), loadFirstPlaces(template)])
  return file && withoutSelf && shippedPlaces(map, file, withoutSelf)
}

const positionsOf = (ids: readonly ActorId[], places: readonly Point[]): Positions =>
  new Map(ids.flatMap((id, i) => (places[i] ? [[id, places[i]]] : [])))

function inWorker(ids: readonly ActorId[], request: LayoutRequest, { onStep, signal }: Tidying): Promise<Positions> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = startWorker(workerUrl)
    const end = () => {
      worker.terminate()
      signal?.removeEventListener('abort', stop)
    }
    const stop = () => {
      end()
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop)
    worker.onmessage = ({ data: { done, places } }: MessageEvent<LayoutReply>) => {
      const positions = places && positionsOf(ids, places)
      if (positions) onStep?.(done, positions)
      else onStep?.(done)
      if (done < 1 || !positions) return
      end()
      resolve(positions)
    }
    worker.onerror = ({ message }) => {
      end()
      reject(new Error(`layout: ${message}`))
    }
    worker.postMessage(request)
  })
}
