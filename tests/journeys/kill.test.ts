import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { mouseHand } from '#tests/support/hands.ts'
import { type KillableBrowser, newProfile, startKillable } from '#tests/support/killableBrowser.ts'
import { seeded } from '#tests/support/random.ts'
import { keepLedger, type Ledger, type Shown, savedUpTo } from './ledger.ts'
import { addNames, goToPlace, makeLink, SAVED, startEmptyMap, untilSaved } from './pages.ts'
import { GROUP, START, Stream } from './stream.ts'

const KILLS = 24
const SEED = 20_261_121

test('whatever was shown as saved is there after a kill, and every action is whole or absent', async () => {
  const random = seeded(SEED)
  const profile = newProfile()
  let born = 0
  let unfinished = 0
  try {
    const list = await makeMap(profile.folder)
    let life = await openList(profile.folder, list)
    for (let kill = 1; kill <= KILLS; kill++) {
      await backToStart(life.page)
      await copyGroup(life.page)
      life.ledger.saved.splice(0)
      const stream = new Stream(life.page, random)
      const running = stream.run(() => `Speler ${++born}`).catch(() => undefined) // ends when the browser is gone
      await new Promise(resolve => setTimeout(resolve, 250 + random() * 1500))
      await life.browser.kill()
      await running

      const from = savedUpTo(stream.history, life.ledger)
      life = await openList(profile.folder, list)
      const found = await readList(life.page)
      const possible = stream.history.slice(from)
      expect(possible, `kill ${kill}: none of the states since the last one shown as saved`).toContain(found)
      if (found !== stream.history.at(-1)) unfinished++
    }
    console.info(`${KILLS} kills, ${unfinished} of them with edits that were not on disk yet`)
    expect(unfinished, 'kills that hit an edit that was not on disk yet').toBeGreaterThan(0)
  } finally {
    await profile.remove()
  }
}, 600_000)

interface Life {
  readonly browser: KillableBrowser
  readonly page: Page
  readonly ledger: Ledger
}

/** A map with Ik and the group with its two lines; gives the address of its list. */
async function makeMap(profile: string): Promise<string> {
  const browser = await startKillable(profile)
  const page = await browser.context.newPage()
  const hand = mouseHand(page)
  await page.goto(inject('address'))
  await startEmptyMap(hand)
  await goToPlace(hand, 'Lijst')
  await addNames(
    hand,
    GROUP.map(([name]) => name),
  )
  await makeLink(hand, { from: 'Groep A', kind: 'kent', to: 'Groep B' })
  await makeLink(hand, { from: 'Groep B', kind: 'kent', to: 'Groep C' })
  const address = page.url()
  await browser.kill()
  return address
}

async function openList(profile: string, address: string): Promise<Life> {
  const browser = await startKillable(profile)
  const page = await browser.context.newPage()
  const ledger = await keepLedger(page, SAVED)
  await page.goto(address)
  await page.getByRole('table').waitFor()
  return { browser, page, ledger }
}

/** Takes back, one by one, all that was done since the map was made: the journal on disk is whole too. */
async function backToStart(page: Page): Promise<void> {
  await untilSaved(page)
  for (let state = await readList(page); state !== START; ) {
    await pressOnList(page, 'ControlOrMeta+z')
    await expect.poll(() => readList(page), { timeout: 10_000 }).not.toBe(state)
    state = await readList(page)
  }
}

async function copyGroup(page: Page): Promise<void> {
  for (const [name] of GROUP) await page.getByRole('checkbox', { name: `${name} kiezen`, exact: true }).check()
  await pressOnList(page, 'ControlOrMeta+c')
}

async function pressOnList(page: Page, key: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press(key)
}

/** What the list shows, in the words of the ledger. */
async function readList(page: Page): Promise<Shown> {
  const rows = await page
    .locator('tbody tr')
    .evaluateAll(found =>
      found.map(row => `${row.querySelector('th')?.textContent} ${row.lastElementChild?.textContent}`),
    )
  return rows.sort().join('\n')
}
