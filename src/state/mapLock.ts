/** A map that this tab has, or waits for. */
export interface Hold {
  /** Whether we have it now. */
  readonly held: boolean
  /** When we have it. */
  readonly freed: Promise<void>
  letGo(): void
}

/** A tab that is just closing lets go within this time, in milliseconds; so a reload doesn't meet itself. */
const PATIENCE = 250

/** The one request of this tab for a map, whoever wants it here. */
interface Request {
  holders: number
  held: boolean
  readonly got: Promise<void>
  /** Gives the map free, or stops waiting for it. */
  end(): void
}

const requests = new Map<string, Request>()

/** Takes a map for this tab, so that no other tab changes it. Where the browser has no locks, the journal guards (saveRows). */
export async function takeMap(mapId: string): Promise<Hold> {
  const request = requests.get(mapId) ?? ask(mapId)
  requests.set(mapId, request)
  request.holders += 1
  const letGo = once(() => drop(mapId, request))
  if (!request.held) await Promise.race([request.got, after(PATIENCE)])
  return { held: request.held, freed: request.got, letGo }
}

function ask(mapId: string): Request {
  const waiting = new AbortController()
  let free = () => waiting.abort()
  let take = () => {}
  const got = new Promise<void>(resolve => {
    take = resolve
  })
  const request: Request = { holders: 0, held: false, got, end: () => free() }
  const granted = () => {
    request.held = true
    take()
    return new Promise<void>(release => {
      free = release
    })
  }
  const asked = navigator.locks?.request(`netwerkkaart ${mapId}`, { signal: waiting.signal }, granted)
  if (!asked) void granted()
  asked?.catch((error: unknown) => {
    if (!waiting.signal.aborted) console.error(error)
  })
  return request
}

/** The last one here who wants the map gives it free. */
function drop(mapId: string, request: Request): void {
  request.holders -= 1
  if (request.holders > 0) return
  requests.delete(mapId)
  request.end()
}

const after = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
