import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { ContactMoment } from '#model/dealings.ts'
import type { NetworkMap } from '#model/records.ts'
import { closeAsked, useAsked } from '#state/asked.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { storyMap } from '#tests/features/ask/openStory.tsx'
import { actorId, as } from '#tests/model/cast.ts'
import { render, violations } from '#tests/support/render.tsx'
import { openContact } from './openContact.tsx'

const DAY = '2026-10-05'
const button = (name: string) => page.getByRole('button', { name, exact: true })
const cards = () => [...document.querySelectorAll('main section li h3')].map(title => title.textContent)
const map = () => currentMap() as NetworkMap

const talk = (order: number, on: string, fields: Partial<ContactMoment> = {}): ContactMoment => ({
  id: as(`g${order}`),
  order,
  on,
  actors: [actorId('mulder')],
  channel: 'phone',
  ...fields,
})

async function openTalks(talks: readonly ContactMoment[]): Promise<void> {
  const story = storyMap('c1-vervoer')
  const agreement = { ...[...story.agreements.values()][1], contactMoment: talks[0]?.id } as never
  const agreements = new Map(story.agreements).set(as('a2'), agreement)
  const contactMoments = new Map(talks.map(one => [one.id, one]))
  await openContact({ ...story, contactMoments, agreements }, 'talks', DAY)
}

test('an empty page says what to do first', async () => {
  await openTalks([])
  await expect.element(page.getByText('Nog geen gesprek', { exact: true })).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Gesprek noteren').click()
  await expect.element(page.getByRole('heading', { name: 'Gesprek noteren' })).toBeVisible()
})

test('every talk, newest first, by month, with all that is known and what was agreed', async () => {
  const full: Partial<ContactMoment> = {
    actors: [actorId('jolanda'), actorId('peter')],
    channel: 'hallway',
    formality: 'informal',
    issue: as('s1'),
    asked: 'Kun je helpen?',
    answered: 'Ja',
    nextStep: 'Bellen',
    replyBy: '2026-10-20',
    privateNote: 'Op dinsdag',
    topics: ['leerlingenvervoer'],
  }
  await openTalks([talk(0, '2026-09-02', full), talk(1, '2026-10-01'), talk(2, '2026-09-30'), talk(3, '2026-09-30')])
  await expect.element(page.getByText('4 gesprekken')).toBeVisible()
  const months = [...document.querySelectorAll('main h2')].map(title => title.textContent)
  expect(months).toEqual(['oktober 2026', 'september 2026'])
  expect(cards()).toEqual(['Raadslid Mulder', 'Raadslid Mulder', 'Raadslid Mulder', 'Jolanda Vos, Peter Kok'])
  const facts = [...(document.querySelectorAll('main li dl')[0]?.children ?? [])].map(part => part.textContent)
  expect(facts).toEqual([
    ...['Gevraagd', 'Kun je helpen?', 'Gezegd', 'Ja'],
    ...['Afgesproken', 'Mulder stelt een schriftelijke vraag aan het collegeTe laat: uiterlijk 1 oktober 2026'],
    ...['Volgende stap', 'Bellen', 'Antwoord vóór', '20 oktober 2026', 'Probleem', 'Bus te laat en rit te lang'],
    ...['Onderwerpen', 'Leerlingenvervoer', 'Alleen voor mij', 'Op dinsdag'],
  ])
  await expect.element(page.getByText('2 september 2026 · Wandelgang · Niet officieel')).toBeVisible()
  expect(await violations()).toEqual([])
  expect(page.getByLabelText('Met wie').elements()).toEqual([])
})

test('of many talks the first 30, to choose from by who, problem, way and words', async () => {
  const some = Array.from({ length: 40 }, (_, at) =>
    talk(
      at,
      '2026-09-30',
      at < 2 ? { actors: [actorId('jolanda')], channel: 'chance', answered: `Café nummer ${at}` } : {},
    ),
  )
  await openTalks(some)
  await expect.element(page.getByText('40 gesprekken')).toBeVisible()
  expect(cards()).toHaveLength(30)
  await button('Toon er nog 10').click()
  expect(cards()).toHaveLength(40)
  await page.getByLabelText('Hoe', { exact: true }).selectOptions('Toevallig')
  await expect.element(page.getByText('2 van 40 gesprekken')).toBeVisible()
  expect(cards()).toEqual(['Jolanda Vos', 'Jolanda Vos'])
  await page.getByLabelText('Zoeken in gesprekken').fill('cafe NUMMER 1')
  await expect.element(page.getByText('1 van 40 gesprekken')).toBeVisible()
  await page.getByLabelText('Met wie', { exact: true }).selectOptions('Raadslid Mulder')
  await expect.element(page.getByText('Geen gesprek past hierbij.')).toBeVisible()
  await button('Toon alles').click()
  await expect.element(page.getByText('40 gesprekken', { exact: true })).toBeVisible()
})

test('from a talk: an agreement that belongs to it, a letter of thanks, and away, to be undone', async () => {
  await openTalks([talk(0, '2026-10-01', { formality: 'formal', topics: ['leerlingenvervoer'] })])
  const what = 'gesprek met Raadslid Mulder op 1 oktober 2026'
  await button(`Afspraak toevoegen: ${what}`).click()
  await page.getByLabelText('Wat spraken jullie af?').fill('Belt terug')
  await button('Bewaren').click()
  await expect
    .poll(() => [...map().agreements.values()].at(-1))
    .toMatchObject({
      text: 'Belt terug',
      on: '2026-10-01',
      actors: ['mulder'],
      owner: 'mulder',
      contactMoment: 'g0',
      formality: 'formal',
      topics: ['leerlingenvervoer'],
    })
  await button(`Meer doen met: ${what}`).click()
  let asked: unknown
  const Asked = () => {
    asked = useAsked()
    return null
  }
  render(<Asked />)
  await page.getByRole('menuitem', { name: 'Bedanken met afspraken' }).click()
  await expect.poll(() => asked).toEqual({ what: 'letter', kind: 'thanks', to: ['mulder'], moment: 'g0' })
  closeAsked()
  await button(`Meer doen met: ${what}`).click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  await expect.poll(() => map().contactMoments.size).toBe(0)
  expect([...map().agreements.values()].some(({ contactMoment }) => contactMoment !== undefined)).toBe(false)
  undo()
  expect(map().contactMoments.size).toBe(1)
})
