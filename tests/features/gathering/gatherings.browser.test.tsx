import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { addDealing } from '#model/commands/dealings.ts'
import { daysAfter } from '#model/days.ts'
import type { Id } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { edit, undo } from '#state/mapStore.ts'
import { currentPlace } from '#state/place.ts'
import { today } from '#state/today.ts'
import { openedMap } from '#tests/features/openTestMap.ts'
import { actorId, as, jolanda, line, mulder, samira, smallMap, someone } from '#tests/model/cast.ts'
import { violations } from '#tests/support/render.tsx'
import { gathering, nowAsked, openGatherings } from './openGatherings.tsx'

const heading = (name: string | RegExp) => page.getByRole('heading', { name })
const button = (name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
const link = (name: string) => page.getByRole('link', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const all = () => [...openedMap().gatherings.values()]
const lists = { actors: [...smallMap.actors.values()], links: [...smallMap.links.values()] }

test('nothing yet: what to do first, and every moment there is with a start', async () => {
  await openGatherings(lists)
  await expect.element(page.getByText('Nog geen bijeenkomst', { exact: true })).toBeVisible()
  expect(button('Bijeenkomst toevoegen').elements()).toHaveLength(1)
  await heading('Welke momenten zijn er?').click()
  await expect.element(heading('Inspraakavond')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Toevoegen aan mijn bijeenkomsten: Begroting (waar het geld heen gaat)').click()
  await expect.element(field('Naam van de bijeenkomst')).toHaveValue('Begroting in de raad')
  await expect.element(field('Wat voor bijeenkomst is het?')).toHaveValue('council')
})

test('Escape loses nothing: what was typed stands there again, and goes once it is kept', async () => {
  await openGatherings(lists)
  await button('Bijeenkomst toevoegen').click()
  await field('Waar is het?').fill('Stadhuis')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await button('Bijeenkomst toevoegen').click()
  await expect.element(page.getByText('Dit had je al ingevuld. Het is nog niet bewaard.')).toBeVisible()
  await expect.element(field('Waar is het?')).toHaveValue('Stadhuis')
  await field('Naam van de bijeenkomst').fill('Raad')
  await userEvent.keyboard('{Enter}')
  await expect.poll(all).toMatchObject([{ title: 'Raad', place: 'Stadhuis' }])
  await button('Bijeenkomst toevoegen').click()
  await expect.element(field('Waar is het?')).toHaveValue('')
})

test('who comes, chosen with Enter, leaves the focus in the field', async () => {
  await openGatherings(lists)
  await button('Bijeenkomst toevoegen').click()
  const who = page.getByRole('combobox', { name: 'Speler toevoegen aan de bijeenkomst' })
  await who.click()
  await userEvent.keyboard('jolanda')
  await expect.element(page.getByRole('option', { name: /Jolanda Vos/ })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Jolanda Vos weghalen')).toBeVisible()
  await expect.element(who).toHaveFocus()
  await who.fill('mulder')
  await expect.element(page.getByRole('option', { name: /Mulder/ })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(button('Mulder weghalen')).toBeVisible()
  await expect.element(who).toHaveFocus()
})

test('a gathering that was begun from a moment is offered with any other, and the first one gets the focus', async () => {
  await openGatherings(lists)
  await heading('Welke momenten zijn er?').click()
  await button('Toevoegen aan mijn bijeenkomsten: Begroting (waar het geld heen gaat)').click()
  await field('Waar is het?').fill('Stadhuis')
  await userEvent.keyboard('{Escape}')
  await button('Bijeenkomst toevoegen').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Verder schrijven' }).click()
  await expect.element(field('Waar is het?')).toHaveValue('Stadhuis')
  await button('Bewaren').click()
  await expect.element(link('Begroting in de raad')).toHaveFocus()
  expect(page.getByRole('button', { name: 'Verder schrijven' }).elements()).toEqual([])
})

test('from adding one to the notes after it', async () => {
  await openGatherings({ ...lists, actors: [samira, jolanda, { ...mulder, sector: 'politics' }] })
  await button('Bijeenkomst toevoegen').click()
  await button('Bewaren').click()
  await expect.element(page.getByText('Kies een soort of vul een naam in.')).toBeVisible()
  await field('Wat voor bijeenkomst is het?').selectOptions('council')
  await expect.element(page.getByText('Op je kaart staat 1 speler die hier vaak komt.')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Mulder toevoegen').click()
  await expect.element(page.getByText(/speler die hier vaak komt/)).not.toBeInTheDocument()
  await expect.element(page.getByRole('combobox', { name: 'Speler toevoegen aan de bijeenkomst' })).toHaveFocus()
  await page.getByRole('combobox', { name: 'Speler toevoegen aan de bijeenkomst' }).fill('jolanda')
  await page.getByRole('option', { name: /Jolanda Vos/ }).click()
  await field('Dag').fill(daysAfter(today(), 5))
  await field('Laatste dag om je aan te melden').fill(daysAfter(today(), 6))
  await button('Bewaren').click()
  await expect.element(page.getByText(/is na de bijeenkomst/)).toBeVisible()
  await field('Laatste dag om je aan te melden').fill(daysAfter(today(), 3))
  await field('Wat is mijn doel?').fill('Een afspraak over de bus')
  await button('Bewaren').click()
  expect(all()).toMatchObject([
    {
      title: 'Raadsvergadering',
      kind: 'council',
      actors: ['mulder', 'jolanda'],
      on: daysAfter(today(), 5),
      registerBefore: daysAfter(today(), 3),
      goal: 'Een afspraak over de bus',
    },
  ])
  expect(all()[0]).not.toHaveProperty('place')

  await expect.element(page.getByText(/Meld je aan\. Het kan tot en met .*over 3 dagen/)).toBeVisible()
  await button('Ik heb me aangemeld: Raadsvergadering').click()
  expect(all()[0]).not.toHaveProperty('registerBefore')
  undo()
  expect(all()[0]).toHaveProperty('registerBefore')

  await link('Raadsvergadering').click()
  await expect.element(heading('Wie komt er?')).toBeVisible()
  const names = () =>
    page
      .getByRole('heading', { level: 3 })
      .elements()
      .map(element => element.textContent)
  expect(names()).toEqual(['Jolanda Vos', 'Mulder'])
  await button('Gesprek noteren met Mulder').click()
  await expect.poll(nowAsked).toEqual({ what: 'talk', actors: ['mulder'], gathering: all()[0]?.id })
  edit('gesprek', map =>
    addDealing(map, 'contactMoments', {
      on: today(),
      actors: [actorId('mulder')],
      channel: 'hallway',
      gathering: all()[0]?.id as Id<'gatherings'>,
      answered: 'Stelt een vraag',
    }),
  )
  await expect.element(page.getByText('Genoteerd: Stelt een vraag')).toBeVisible()
  await expect.element(button('Gesprek openen met Mulder')).toBeVisible()
  await expect.element(button('Gesprek noteren met Jolanda Vos')).toBeVisible()
  expect(await violations()).toEqual([])
  await button('Iemand anders gesproken').click()
  await expect.poll(nowAsked).toEqual({ what: 'talk', gathering: all()[0]?.id })
})

test('soonest first, then without a day, then been and not noted, been and noted folded away', async () => {
  const at = (days: number) => ({ on: daysAfter(today(), days) })
  await openGatherings({
    ...lists,
    gatherings: [
      gathering('Later', 0, at(30)),
      gathering('Ooit', 1, {}),
      gathering('Straks', 2, at(2)),
      gathering('Vandaag', 3, at(0)),
      gathering('Was', 4, at(-3)),
      gathering('Genoteerd', 5, at(-9)),
    ],
    contactMoments: [{ id: as('m'), order: 0, on: today(), actors: [], channel: 'talk', gathering: as('Genoteerd') }],
  })
  await expect.element(heading('Deze komen nog')).toBeVisible()
  const shown = () =>
    page
      .getByRole('heading')
      .elements()
      .map(element => element.textContent)
  expect(shown()).toEqual([
    'Bijeenkomsten',
    'Deze komen nog',
    'Vandaag',
    'Straks',
    'Later',
    'Nog zonder dag',
    'Ooit',
    'Wie sprak je?',
    'Was',
    'Al geweest (1)',
    'Welke momenten zijn er?',
  ])
  await heading('Al geweest (1)').click()
  await expect.element(link('Genoteerd')).toBeVisible()
  await expect.element(page.getByText('1 gesprek genoteerd')).toBeVisible()
  expect(await violations()).toEqual([])
})

test('after the day it asks whom I spoke; who was there besides stands apart', async () => {
  await openGatherings(
    {
      ...lists,
      gatherings: [
        gathering('g', 0, { title: 'Receptie', on: today(), kind: 'buurtborrel', place: 'Stadhuis' }, ['mulder', 'ik']),
      ],
      contactMoments: [
        { id: as('m'), order: 0, on: today(), actors: [actorId('jolanda')], channel: 'reception', gathering: as('g') },
      ],
    },
    { page: 'bijeenkomst', id: 'g' },
  )
  await expect.element(heading('Wie sprak je?')).toBeVisible()
  await expect.element(page.getByText('buurtborrel')).toBeVisible()
  await expect.element(heading('Ook gesproken')).toBeVisible()
  await expect.element(page.getByText('Genoteerd', { exact: true })).toBeVisible()
  await expect.element(page.getByText(/2 stappen: via Jolanda Vos/)).toBeVisible()
  expect(page.getByRole('button', { name: /Samira/ }).elements()).toEqual([])
})

test('changing one keeps what isn’t changed, and an own kind is just its words', async () => {
  await openGatherings(
    {
      ...lists,
      gatherings: [gathering('g', 0, { title: 'Borrel', kind: 'buurtborrel', place: 'Stadhuis' }, ['mulder'])],
    },
    { page: 'bijeenkomst', id: 'g' },
  )
  await button('Wijzigen').click()
  await expect.element(field('Welke soort?')).toHaveValue('buurtborrel')
  await field('Waar is het?').fill('')
  await field('Welke soort?').fill('straatfeest')
  await button('Bewaren').click()
  expect(all()).toEqual([{ id: 'g', order: 0, title: 'Borrel', kind: 'straatfeest', actors: ['mulder'] }])
})

test('throwing one away goes back to the list and can be undone', async () => {
  await openGatherings(
    { ...lists, gatherings: [gathering('g', 0, { title: 'Borrel' })] },
    { page: 'bijeenkomst', id: 'g' },
  )
  await button('Meer doen').click()
  await page.getByRole('menuitem', { name: 'Weggooien' }).click()
  await expect.element(page.getByText('Nog geen bijeenkomst', { exact: true })).toBeVisible()
  expect(currentPlace()).toMatchObject({ dealing: { page: 'bijeenkomsten' } })
  undo()
  await expect.element(link('Borrel')).toBeVisible()
})

test('a gathering that is gone says so', async () => {
  await openGatherings(lists, { page: 'bijeenkomst', id: 'weg' })
  const gone = page.getByText('Deze bijeenkomst is er niet meer', { exact: true })
  await expect.element(gone).toBeVisible()
  await link('Alle bijeenkomsten').click()
  await expect.element(gone).not.toBeInTheDocument()
  await expect.element(heading('Bijeenkomsten')).toBeVisible()
})

test('asked for from elsewhere, it starts with those who come; many likely ones are added at once', async () => {
  const raad = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name, at) => someone(name, at + 1, { sector: 'politics' }))
  await openGatherings({ actors: [samira, ...raad], links: [line('l', 0, 'ik', 'knows', 'g')] })
  askFor({ what: 'gathering', actors: [actorId('c')] })
  await field('Wat voor bijeenkomst is het?').selectOptions('committee')
  await expect.element(page.getByText('Op je kaart staan 6 spelers die hier vaak komen.')).toBeVisible()
  await button('Alle 6 toevoegen').click()
  await button('Bewaren').click()
  expect(all()[0]?.actors).toEqual(['c', 'g', 'a', 'b', 'd', 'e', 'f'])
})
