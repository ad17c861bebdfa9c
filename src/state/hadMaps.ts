const KEY = 'netwerkkaart'

/** Whether this device had maps, as far as it was remembered apart from them. */
export function hadMaps(): boolean {
  try {
    return localStorage.getItem(KEY) === 'kaarten'
  } catch {
    return false // no localStorage: then we don't know, and say nothing
  }
}

/** Remembers, apart from the maps themselves, that there are some, so that their disappearing is noticed. */
export function rememberMaps(there: boolean): void {
  try {
    if (there) localStorage.setItem(KEY, 'kaarten')
    else localStorage.removeItem(KEY)
  } catch {
    // no localStorage: nothing to remember it by
  }
}
