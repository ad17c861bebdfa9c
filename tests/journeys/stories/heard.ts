import { expect } from 'vitest'
import type { Teller } from './mapSteps.ts'

// What a screen reader tells: roles, names and what changes, and nothing of what is only seen.

/** Someone who listens to a part of the page: by itself the page, or a dialog. */
export async function hears(
  { visit }: Teller,
  lines: readonly string[],
  where: 'main' | 'dialog' = 'main',
): Promise<void> {
  const part = visit.page.getByRole(where)
  await expect.poll(async () => missingFrom(await part.ariaSnapshot(), lines), { timeout: 10_000 }).toEqual([])
}

/** Which of these lines are not told, in this order. */
function missingFrom(tree: string, lines: readonly string[]): readonly string[] {
  const told = tree.split('\n').map(line => line.trim().replace(/^- /, ''))
  let from = 0
  return lines.filter(line => {
    const at = told.findIndex((one, index) => index >= from && one.replace(/^'(.*)'(:?.*)$/, '$1$2').startsWith(line))
    if (at >= 0) from = at + 1
    return at < 0
  })
}

/** Where reading goes on: this has the focus. */
export async function isAt({ visit }: Teller, role: string, name: string): Promise<void> {
  const at = () =>
    visit.page.evaluate(() => {
      const active = document.activeElement
      const label = active?.getAttribute('aria-label') ?? active?.textContent
      return `${active?.getAttribute('role') ?? active?.tagName.toLowerCase()} ${label?.trim()}`
    })
  await expect.poll(at, { timeout: 10_000 }).toBe(`${role} ${name}`)
}

/** What is told aloud of what just happened. */
export async function isTold({ visit }: Teller, words: string): Promise<void> {
  const messages = visit.page.getByRole('region', { name: 'Berichten' })
  await expect.poll(() => messages.innerText(), { timeout: 10_000 }).toContain(words)
  expect(await messages.getAttribute('aria-live')).toBe('polite')
}
