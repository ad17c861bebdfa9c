import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Agreement } from '#model/dealings.ts'
import { inOrder, type NetworkMap } from '#model/records.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { useSaid } from '#state/messages.ts'
import { storyMap } from '#tests/features/ask/openStory.tsx'
import { downloads } from '#tests/support/downloads.ts'
import { violations } from '#tests/support/render.tsx'
import { openContact } from './openContact.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const map = () => currentMap() as NetworkMap

const SCHOOL = 'School houdt vier weken bij hoe laat de bus komt'
const QUESTION = 'Mulder stelt een schriftelijke vraag aan het college'
const LETTER = 'KansPlus stuurt voorbeeldbrief'

/** The agreements under each heading, as they are read. */
function read(): Record<string, readonly (string | null)[]> {
  const groups = [...document.querySelectorAll('main section, main details')]
  return Object.fromEntries(
    groups.map(group => [
      group.querySelector('h2')?.textContent,
      [...group.querySelectorAll('h3')].map(title => title.textContent),
    ]),
  )
}

test('what is late comes first and says so; what is over is folded away', async () => {
  await openContact(storyMap('c1-vervoer'), 'agreements', '2026-10-05')
  await expect.element(page.getByText('3 afspraken, 2 open, 1 te laat')).toBeVisible()
  expect(read()).toEqual({
    'Te laat (1)': [QUESTION],
    'Binnen een week (1)': [SCHOOL],
    'Klaar of vervallen (1)': [LETTER],
  })
  await expect.element(page.getByText('Te laat: uiterlijk 1 oktober 2026')).toBeVisible()
  await expect.element(page.getByText('Uiterlijk 8 oktober 2026 (over 3 dagen)')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('on the day itself it is still in time', async () => {
  await openContact(storyMap('c1-vervoer'), 'agreements', '2026-10-01')
  await expect.element(page.getByText('Uiterlijk 1 oktober 2026 (vandaag)')).toBeVisible()
  await expect.element(page.getByText('3 afspraken, 2 open', { exact: true })).toBeVisible()
})

test('about one topic, with someone, and only what is open', async () => {
  await openContact(storyMap('c5-bankjes'), 'agreements', '2026-06-15')
  await field('Onderwerp').selectOptions('Openbare ruimte')
  await expect.element(page.getByText('2 afspraken, 1 open, 1 te laat')).toBeVisible()
  expect(Object.values(read()).flat()).toEqual([
    'Handtekeningen ophalen bij de bakker',
    'Rik maakt een kaart van de weggehaalde bankjes',
  ])
  await page.getByText('Alleen wat nog open is').click()
  await expect.element(page.getByText('1 afspraak, 1 open, 1 te laat')).toBeVisible()
  await button('Toon alles').click()
  await field('Met wie').selectOptions(optionWith('riffie'))
  await expect.element(page.getByText('1 afspraak, 1 open', { exact: true })).toBeVisible()
})

const optionWith = (words: string): string =>
  [...document.querySelectorAll('option')].find(({ textContent }) => textContent?.includes(words))?.textContent ?? ''

test('klaar, vervallen and weer open in one press each, and each can be undone', async () => {
  await openContact(storyMap('c1-vervoer'), 'agreements', '2026-10-05')
  const state = () => map().agreements.get('a2' as Agreement['id'])?.state
  await button(`Klaar: ${QUESTION}`).click()
  await expect.poll(state).toBe('done')
  await page.getByText('Klaar of vervallen (2)').click()
  await button(`Weer open: ${QUESTION}`).click()
  await expect.poll(state).toBe('open')
  await button(`Vervallen: ${QUESTION}`).click()
  await expect.poll(state).toBe('dropped')
  undo()
  undo()
  expect(state()).toBe('done')
})

test('an agreement is added, changed and thrown away; Escape keeps what was typed', async () => {
  const story = storyMap('c1-vervoer')
  await openContact({ ...story, agreements: new Map() }, 'agreements', '2026-10-05')
  await expect.element(page.getByText('Nog geen afspraak', { exact: true })).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Afspraak toevoegen').click()
  await expect.element(field('Wat spraken jullie af?')).toHaveFocus()
  await userEvent.keyboard('Samen een brief schrijven')
  await userEvent.keyboard('{Escape}')
  await button('Verder schrijven').click()
  await expect.element(field('Wat spraken jullie af?')).toHaveValue('Samen een brief schrijven')
  await page.getByRole('combobox', { name: 'Typ een naam' }).fill('jolanda')
  await page.getByRole('option', { name: /Jolanda Vos/ }).click()
  await expect.element(page.getByRole('combobox', { name: 'Wie doet dit?' })).toHaveValue('Jolanda Vos')
  await field('Uiterlijk welke dag?').fill('2026-10-30')
  expect(await violations()).toEqual([])
  await button('Bewaren').click()
  const added = () => inOrder(map().agreements)
  await expect
    .poll(added)
    .toMatchObject([
      { text: 'Samen een brief schrijven', actors: ['jolanda'], owner: 'jolanda', due: '2026-10-30', state: 'open' },
    ])
  await button('Wijzigen: Samen een brief schrijven').click()
  await field('Uiterlijk welke dag?').fill('')
  await page.getByRole('radio', { name: 'Niet officieel' }).click()
  await button('Bewaren').click()
  await expect.poll(() => added()[0]).toMatchObject({ formality: 'informal', on: '2026-10-05' })
  expect(added()[0]).not.toHaveProperty('due')
  await button('Meer doen met: Samen een brief schrijven').click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  await expect.poll(added).toEqual([])
})

test('one agreement, or all that is open and not late, goes to a calendar', async () => {
  await openContact(storyMap('c1-vervoer'), 'agreements', '2026-10-05')
  const given = downloads()
  await button(`Meer doen met: ${SCHOOL}`).click()
  await page.getByRole('menuitem', { name: 'In mijn agenda zetten' }).click()
  await expect.poll(() => given.length).toBe(1)
  await button('Alles in mijn agenda zetten').click()
  await expect.poll(() => given.length).toBe(2)
  const entries = await Promise.all(given.map(async ({ blob }) => (await blob.text()).split('BEGIN:VEVENT').length - 1))
  expect(entries).toEqual([1, 1])
  expect(useSaid.getState().messages.at(-1)?.text).toMatch(/1 afspraak is te laat en gaat niet mee\.$/u)
  await button(`Meer doen met: ${QUESTION}`).click()
  await page.getByRole('menuitem', { name: 'In mijn agenda zetten' }).click()
  await expect.poll(() => given.length).toBe(3)
  expect(await given[2]?.blob.text()).not.toContain('VALARM')
})
