import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Places } from '#app/Places.tsx'
import type { ContactMoment } from '#model/dealings.ts'
import { type NetworkMap, newId } from '#model/records.ts'
import { currentMap } from '#state/mapStore.ts'
import { storyMap } from '#tests/features/ask/openStory.tsx'
import { actorId } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { openContact } from './openContact.tsx'

const DAY = '2026-10-05'
const button = (name: string) => page.getByRole('button', { name, exact: true })
const lines = () => [...document.querySelectorAll('main ol > li')].map(line => line.textContent)

/** The story with talks with the alderman, on these days of September. */
function withTalks(days: readonly number[]): NetworkMap {
  const talks = days.map(
    (day, order): ContactMoment => ({
      id: newId(),
      order,
      on: `2026-09-${String(day).padStart(2, '0')}`,
      actors: [actorId('degraaf')],
      channel: 'hallway',
      formality: 'informal',
      answered: `Gezegd op ${day}`,
    }),
  )
  return { ...storyMap('c1-vervoer'), contactMoments: new Map(talks.map(talk => [talk.id, talk])) }
}

test('open agreements with someone, and everything in time', async () => {
  await openContact(storyMap('c1-vervoer'), { actor: 'mulder' }, DAY)
  await expect.element(page.getByText('Te laat: uiterlijk 1 oktober 2026')).toBeVisible()
  expect(lines()).toEqual(['15 september 2026Afspraak: openMulder stelt een schriftelijke vraag aan het college'])
  expect(await violations()).toEqual([])
  await button('Mulder stelt een schriftelijke vraag aan het college').click()
  await expect.element(page.getByRole('heading', { name: 'Afspraak wijzigen' })).toBeVisible()
})

test('what someone said about a problem stands there too', async () => {
  await openContact(storyMap('c1-vervoer'), { actor: 'jolanda' }, DAY)
  await expect.element(page.getByRole('link', { name: 'Bus te laat en rit te lang' })).toBeVisible()
  expect(lines()).toEqual(['Zonder dagProbleem: herkent ditBus te laat en rit te lang'])
})

test('with who decides: how often officially and not, and a hint when only one was tried', async () => {
  await openContact(withTalks([1, 2, 3, 4, 5, 6]), { actor: 'degraaf' }, DAY)
  await expect.element(page.getByText(/0 keer officieel, 6 keer niet officieel/)).toBeVisible()
  await expect.element(page.getByText(/Probeer het ook officieel/)).toBeVisible()
  expect(lines()).toHaveLength(5)
  expect(lines()[0]).toBe('6 september 2026Gesprek: wandelgangGezegd op 6')
  await button('Toon alles (6)').click()
  expect(lines()).toHaveLength(6)
  expect(await violations()).toEqual([])
})

test('nobody spoken yet: it says so, and an agreement can be noted', async () => {
  await openContact(storyMap('c1-vervoer'), { actor: 'degraaf' }, DAY)
  await expect.element(page.getByText('Nog geen gesprek of afspraak.')).toBeVisible()
  await button('Afspraak toevoegen').click()
  await expect.element(page.getByRole('combobox', { name: 'Wie doet dit?' })).toHaveValue('Wethouder De Graaf')
})

test('of Ik only what I promised', async () => {
  await openContact(storyMap('c5-bankjes'), { actor: 'ik' }, '2026-06-15')
  await expect.element(page.getByText('Uiterlijk 24 juni 2026', { exact: true })).toBeVisible()
  expect(lines()).toHaveLength(1)
  expect(button('Afspraak toevoegen').elements()).toEqual([])
})

test('late agreements stand at the place in the bar, in words too', async () => {
  await openContact(storyMap('c1-vervoer'), 'agreements', DAY)
  await expect.element(page.getByRole('heading', { name: 'Afspraken' })).toBeVisible()
  render(<Places map={currentMap()?.info.id as string} view="kaart" />)
  await expect.element(page.getByRole('link', { name: 'Gesprekken, 1 afspraak te laat' })).toBeVisible()
  await page.getByRole('button', { name: /^Klaar: Mulder/ }).click()
  await expect.element(page.getByRole('link', { name: 'Gesprekken', exact: true })).toBeVisible()
})
