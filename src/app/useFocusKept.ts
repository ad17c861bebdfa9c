import { useEffect } from 'react'

/** What can be told or done without a keyboard coming up on a phone. */
const STOPS = 'h1, h2, h3, a[href], button:not(:disabled), [tabindex]'

/**
 * Keeps a place for who goes by keyboard or screen reader: when what had the focus is taken away (a filled-in question, a
 * thrown-away card, another screen), the nearest thing that stays gets it, instead of nothing.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let around: Element[] = []
    let waiting = 0
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) around = withParents(target)
    }
    const look = () => {
      waiting = 0
      const [last] = around
      const active = document.activeElement
      if (last && !last.isConnected && (active === null || active === document.body)) toStop(nearest(around))
    }
    // A frame later: dialogs and menus put the focus back by themselves.
    const later = () => {
      if (waiting === 0) waiting = requestAnimationFrame(() => requestAnimationFrame(look))
    }
    const watcher = new MutationObserver(later)
    watcher.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    return () => {
      watcher.disconnect()
      document.removeEventListener('focusin', remember)
    }
  }, [])
}

/** Gives it the focus, where it can be seen. */
function toStop(stop: HTMLElement | undefined): void {
  stop?.focus({ preventScroll: true })
  stop?.scrollIntoView({ block: 'nearest' })
}

function withParents(element: Element): Element[] {
  const found: Element[] = []
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) found.push(at)
  return found
}

/** The first thing to stop at in the closest part of the page that is still there; of a whole screen its title. */
function nearest(around: readonly Element[]): HTMLElement | undefined {
  for (const part of around) {
    if (!part.isConnected) continue
    const screen = part.matches('main') ? part : part.querySelector('main')
    const stop =
      screen || part.querySelector('h1') ? titleOf(screen ?? part) : part.matches('[tabindex]') ? part : firstIn(part)
    if (!(stop instanceof HTMLElement)) continue
    if (!stop.matches('a, button, [tabindex]')) stop.tabIndex = -1
    return stop
  }
  return undefined
}

/** Where a screen is read from: its title, before any link above it. */
const titleOf = (screen: Element) => [...screen.querySelectorAll('h1')].find(isShown) ?? firstIn(screen) ?? screen

const firstIn = (part: Element) => [...part.querySelectorAll(STOPS)].find(isShown)

const isShown = (element: Element): boolean => element.getClientRects().length > 0
