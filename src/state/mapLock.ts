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

const mine = new Map<string, { holders: number; release: () => void }>()

/** Takes a map for this tab, so that no other tab changes it. Where the browser has no locks, the journal guards (saveRows). */
export async function takeMap(mapId: string): Promise<Hold> {
  const again = mine.get(mapId)
  if (again) {
    again.holders += 1
    return { held: true, freed: Promise.resolve(), letGo: once(() => drop(mapId)) }
  }
  const { got, stop } = request(mapId)
  const held = await Promise.race([got.then(() => true), after(PATIENCE).then(() => false)])
  return { held, freed: got, letGo: once(() => (mine.has(mapId) ? drop(mapId) : stop())) }
}

function request(mapId: string): { readonly got: Promise<void>; stop(): void } {
  const waiting = new AbortController()
  const got = new Promise<void>(resolve => {
    const take = () => {
      resolve()
      return new Promise<void>(release => mine.set(mapId, { holders: 1, release }))
    }
    const asked = navigator.locks?.request(`netwerkkaart ${mapId}`, { signal: waiting.signal }, take)
    if (!asked) resolve()
    asked?.catch((error: unknown) => {
      if (!waiting.signal.aborted) console.error(error)
    })
  })
  return { got, stop: () => waiting.abort() }
}

function drop(mapId: string): void {
  const hold = mine.get(mapId)
  if (!hold) return
  hold.holders -= 1
  if (hold.holders > 0) return
  mine.delete(mapId)
  hold.release()
}

const after = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
