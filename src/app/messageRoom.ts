import { type RefObject, useEffect } from 'react'
import { dismiss } from '#state/messages.ts'

/** How much room the messages take, as a value that pages keep free at their end (MapScreen.module.css, base.css). */
const ROOM = '--messages'

/** Keeps as much room free below a page as what is told takes, so that nothing lies under it. */
export function useRoomFor(section: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = section.current
    if (!element) return
    const measure = () => {
      const height = [...element.children].some(child => child.clientHeight > 1) ? element.offsetHeight + GAP : 0
      document.documentElement.style.setProperty(ROOM, `${height}px`)
    }
    // A frame later, so that what moves is not measured again in this one.
    const watcher = new ResizeObserver(() => requestAnimationFrame(measure))
    watcher.observe(element)
    return () => {
      watcher.disconnect()
      document.documentElement.style.removeProperty(ROOM)
    }
  }, [section])
}

const GAP = 24

/** Escape closes the newest message, where it has nothing else to close. */
export function useClosedByEscape(newest: number | undefined): void {
  useEffect(() => {
    if (newest === undefined) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || hasOwnEscape(event.target)) return
      dismiss(newest)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [newest])
}

/** Open dialogs, details, lists and the drawing have an Escape of their own. */
const hasOwnEscape = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element && target.closest('aside, [role="application"], [role="menu"], [role="listbox"]') !== null)
