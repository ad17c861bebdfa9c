import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { mouseHand } from '#tests/support/hands.ts'
import { journey } from '#tests/support/journey.ts'
import { observe } from '#tests/support/observe.ts'
import { distFolder, startServer } from '../scripts/serve.mjs'
import { goToPlace, startEmptyMap } from './pages.ts'

journey('the built app works from a sub-folder of someone’s own web server', async ({ browser }) => {
  const site = mkdtempSync(join(tmpdir(), 'netwerkkaart-site-'))
  symlinkSync(process.env.NETWERKKAART_DIST ?? distFolder, join(site, 'kaart'), 'junction')
  const server = await startServer({ folder: site, port: 0 })
  const context = await browser.newContext()
  const seen = await observe(context, new URL(server.address).origin)
  try {
    const page = await context.newPage()
    const hand = mouseHand(page)
    await page.goto(`${server.address}kaart/`)
    await startEmptyMap(hand)
    await page.locator('canvas').first().waitFor()
    await goToPlace(hand, 'Lijst')
    await page.getByRole('table').waitFor()
    expect(seen).toEqual({ errors: [], console: [], policy: [], foreign: [], missing: [], axe: [] })
  } finally {
    await context.close()
    await server.stop()
    rmSync(site, { recursive: true })
  }
})
