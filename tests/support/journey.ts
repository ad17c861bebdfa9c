import { type Browser, type BrowserContext, chromium, devices, type Page } from 'playwright'
import { test as base, expect, inject } from 'vitest'
import { launchArgs } from '../scripts/find-browser.mjs'
import { axeViolations } from './axe.ts'
import { type Observations, observe } from './observe.ts'

export type Device = 'desktop' | 'phone'

const SCREENS = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { ...devices['iPhone 13'], viewport: { width: 390, height: 780 }, defaultBrowserType: undefined },
} as const

/** One person's visit to the built app: a fresh browser profile, watched from the first request. */
export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  readonly seen: Observations
  /** Goes to an address inside the app, such as `#/kaart/…`; without one, to the start page. */
  readonly open: (place?: string) => Promise<void>
  /** Looks with axe at the screen as it is now; what it finds counts. */
  readonly look: (screen: string) => Promise<void>
  /** Fails when anything went wrong so far: errors, console output, policy violations, foreign requests, axe. */
  readonly expectClean: () => void
}

/** Starts a browser as every journey has it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: launchArgs })
}

/** A visit by someone on this kind of device, with Dutch as language. */
export async function startVisit(browser: Browser, device: Device): Promise<Visit> {
  const context = await browser.newContext({
    ...SCREENS[device],
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  const address = inject('address')
  const seen = await observe(context, new URL(address).origin)
  const page = await context.newPage()
  return {
    context,
    page,
    seen,
    open: async (place = '') => void (await page.goto(address + place)),
    look: async screen => void seen.axe.push(...(await axeViolations(page, screen))),
    expectClean: () => expect(seen).toEqual(NOTHING),
  }
}

const NOTHING: Observations = { errors: [], console: [], policy: [], foreign: [], missing: [], axe: [] }

/** A test by someone at a desktop, or on a phone. Ends with the check that nothing went wrong on the way. */
export const journey = base.extend<{ browser: Browser; desktop: Visit; phone: Visit }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern which fixtures this one needs.
    async ({}, use) => {
      const browser = await launchBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'file' },
  ],
  desktop: async ({ browser, task }, use) => visitFor(browser, 'desktop', task.name, use),
  phone: async ({ browser, task }, use) => visitFor(browser, 'phone', task.name, use),
})

async function visitFor(
  browser: Browser,
  device: Device,
  name: string,
  use: (visit: Visit) => Promise<void>,
): Promise<void> {
  const visit = await startVisit(browser, device)
  await use(visit)
  // What it looked like at the end, to look at when it failed.
  await visit.page.screenshot({ path: `.cache/journeys/${name.replaceAll(/\W+/g, '-')}.png` })
  await visit.context.close()
  visit.expectClean()
}
