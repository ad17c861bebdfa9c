import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { writeNetwerkkaart } from '#formats/netwerkkaart/write.ts'
import { mouseHand } from '#tests/support/hands.ts'
import { type KillableBrowser, newProfile, startKillable } from '#tests/support/killableBrowser.ts'
import { seeded } from '#tests/support/random.ts'
import { bigMap, nameOfBigMap } from '../bench/bigMap.ts'
import { openFile, SAVED, savedFile, untilSaved } from './pages.ts'

const KILLS = 6
const ACTORS = 1000
const SEED = 7

test('a map from a file is whole or absent after a kill, and there when it was shown as saved', async () => {
  const random = seeded(SEED)
  const file = { name: 'groot.netwerkkaart.json', text: writeNetwerkkaart(bigMap(ACTORS), '2026-11-21T20:00:00Z') }
  let whole = 0
  for (let kill = 1; kill <= KILLS; kill++) {
    const profile = newProfile()
    try {
      const { browser, page } = await openStart(profile.folder)
      await openFile(mouseHand(page), file)
      let shown = false
      const watch = page.getByText(SAVED, { exact: true }).waitFor()
      const watching = watch.then(() => (shown = true)).catch(() => undefined) // ends when the browser is gone
      await new Promise(resolve => setTimeout(resolve, random() ** 2 * 900))
      await browser.kill()
      await watching

      const next = await openStart(profile.folder)
      const maps = next.page.getByRole('link', { name: nameOfBigMap(ACTORS), exact: true })
      if (shown || (await maps.count()) > 0) {
        await expectWhole(next.page)
        whole++
      } else expect(await next.page.getByText('Je hebt nog geen kaart.').count()).toBe(1)
    } finally {
      await profile.remove()
    }
  }
  console.info(`${KILLS} kills while opening a file: ${whole} times whole, ${KILLS - whole} times absent`)
}, 300_000)

async function openStart(profile: string): Promise<{ browser: KillableBrowser; page: Page }> {
  const browser = await startKillable(profile)
  const page = await browser.context.newPage()
  await page.goto(inject('address'))
  await page.getByText('Je hebt nog geen kaart.').or(page.getByRole('listitem')).first().waitFor()
  return { browser, page }
}

/** The app finds nothing missing, and saves all of it as a file. */
async function expectWhole(page: Page): Promise<void> {
  await page.getByRole('link', { name: nameOfBigMap(ACTORS), exact: true }).click()
  await untilSaved(page)
  const { actors, links } = await savedFile(page, () => page.keyboard.press('ControlOrMeta+s'))
  expect([actors.length, links.length]).toEqual([ACTORS, 2 * ACTORS])
}
