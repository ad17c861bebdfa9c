import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { daysAfter } from '#model/days.ts'
import type { Agreement, ContactMoment, Issue } from '#model/dealings.ts'
import { today } from '#state/today.ts'
import { type Lists, line, samira, someone } from '#tests/model/cast.ts'
import { violations } from '#tests/support/render.tsx'
import { dayLabel } from '#text/words.ts'
import { gathering, openGatherings } from './openGatherings.tsx'

const heading = (name: string) => page.getByRole('heading', { name, exact: true })
const text = (words: string | RegExp) => page.getByText(words)
const record = <R,>(fields: object) => ({ order: 0, ...fields }) as unknown as R

const lists: Lists = {
  actors: [
    samira,
    someone('graaf', 1, {
      name: 'De Graaf',
      jobTitle: 'wethouder',
      role: 'decides',
      topics: ['leerlingenvervoer', 'jeugd', 'zorg', 'wonen'],
      privateNote: 'Houdt van voetbal',
    }),
    someone('vos', 2, { name: 'Vos' }),
    someone('stoel', 3, { name: 'Raadslid', placeholder: true }),
  ],
  links: [line('l', 0, 'ik', 'knows', 'graaf')],
  issues: [record<Issue>({ id: 's', title: 'Bus te laat.', topics: ['leerlingenvervoer'], answers: [] })],
  contactMoments: [
    record<ContactMoment>({
      id: 'm',
      on: '2026-10-01',
      actors: ['graaf'],
      channel: 'hallway',
      formality: 'informal',
      asked: 'Of hij komt kijken',
      answered: 'Hij denkt erover na',
      nextStep: 'Bellen in december',
      privateNote: 'Was moe',
    }),
  ],
  agreements: [
    record<Agreement>({
      id: 'a',
      on: '2026-10-01',
      actors: ['graaf'],
      text: 'Komt kijken',
      due: daysAfter(today(), -2),
      state: 'open',
    }),
    record<Agreement>({
      id: 'b',
      on: '2026-10-01',
      actors: ['graaf'],
      text: 'Stuurt een brief',
      due: daysAfter(today(), 9),
      state: 'open',
    }),
    record<Agreement>({ id: 'c', on: '2026-10-01', actors: ['graaf'], text: 'Al gedaan', state: 'done' }),
  ],
  gatherings: [
    gathering('g', 0, { title: 'Receptie', on: '2027-01-05', place: 'Stadhuis', goal: 'Een plek in de werkgroep!' }, [
      'vos',
      'stoel',
      'graaf',
      'ik',
    ]),
    gathering('leeg', 1, { title: 'Leeg' }),
  ],
}

test('a card for everyone: who, what they do, our last talk, what was agreed, one question', async () => {
  await openGatherings(lists, { page: 'spiekbriefje', id: 'g' })
  await expect.element(heading('Spiekbriefje: Receptie')).toBeVisible()
  await expect.element(text('5 januari 2027, Stadhuis')).toBeVisible()
  const cards = () =>
    page
      .getByRole('heading', { level: 2 })
      .elements()
      .map(element => element.textContent)
  expect(cards()).toEqual(['De Graaf', 'Raadslid', 'Vos'])
  await expect.element(text('Beslist over leerlingenvervoer.')).toBeVisible()
  await expect.element(text('1 oktober 2026: Hij denkt erover na')).toBeVisible()
  await expect.element(text('Bellen in december')).toBeVisible()
  await expect.element(text(`Te laat: uiterlijk ${dayLabel(daysAfter(today(), -2))}.`)).toBeVisible()
  await expect.element(text(`Uiterlijk ${dayLabel(daysAfter(today(), 9))}.`)).toBeVisible()
  await expect.element(text('Wat kunt u doen aan ‘Bus te laat’?')).toBeVisible()
  await expect.element(text('Jullie spraken elkaar nog niet officieel.')).toBeVisible()
  await expect.element(text('Vraag hoe deze persoon heet.')).toBeVisible()
  expect(text('Mijn doel is: Een plek in de werkgroep. Kunt u daarbij helpen?').elements()).toHaveLength(2)
  expect(text('Al gedaan').elements()).toEqual([])
  await expect.element(text(`Vertrouwelijk. Gemaakt op ${dayLabel(today())}.`)).toBeVisible()
  expect(await violations()).toEqual([])
})

test('what is only for me stays off until it is ticked', async () => {
  await openGatherings(lists, { page: 'spiekbriefje', id: 'g' })
  await expect.element(heading('Vos')).toBeVisible()
  expect(document.body.textContent).not.toMatch(/voetbal|Was moe/)
  await page.getByLabelText('Ook mijn privénotities tonen en afdrukken').click()
  await expect.element(text('Houdt van voetbal')).toBeVisible()
  await expect.element(text('Was moe')).toBeVisible()
  await page.getByLabelText('Ook mijn privénotities tonen en afdrukken').click()
  await expect.element(text('Houdt van voetbal')).not.toBeInTheDocument()
})

test('printing asks the browser; no title of the page holds a name', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  await openGatherings(lists, { page: 'spiekbriefje', id: 'g' })
  const before = document.title
  await page.getByRole('button', { name: 'Afdrukken' }).click()
  expect(print).toHaveBeenCalledOnce()
  expect(document.title).toBe(before)
  print.mockRestore()
})

test('nobody chosen yet: choose who comes', async () => {
  await openGatherings(lists, { page: 'spiekbriefje', id: 'leeg' })
  await expect.element(text('Je hebt nog niemand gekozen voor deze bijeenkomst.')).toBeVisible()
  expect(page.getByRole('button', { name: 'Afdrukken' }).elements()).toEqual([])
  await page.getByRole('button', { name: 'Kiezen wie er komt' }).click()
  await page.getByRole('combobox', { name: 'Speler toevoegen aan de bijeenkomst' }).fill('vos')
  await page.getByRole('option', { name: /Vos/ }).click()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect.element(heading('Vos')).toBeVisible()
})
