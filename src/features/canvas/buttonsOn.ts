import type { Stand } from '#graph/viewport.ts'

/** Where the buttons stand on the drawing, in screen pixels: nobody should open under one. */
export function buttonsOn(page: HTMLElement | null): readonly Stand[] {
  if (!page) return []
  const { left, top } = page.getBoundingClientRect()
  return [...page.querySelectorAll('[data-on-drawing]')].map(element => {
    const box = element.getBoundingClientRect()
    const { width, height } = box
    return { x: box.left - left + width / 2, y: box.top - top + height / 2, width, height }
  })
}
