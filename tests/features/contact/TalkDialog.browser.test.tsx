import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { ContactMoment } from '#model/dealings.ts'
import { inOrder, type NetworkMap } from '#model/records.ts'
import { askFor } from '#state/asked.ts'
import { currentMap, undo } from '#state/mapStore.ts'
import { useSaid } from '#state/messages.ts'
import { storyMap } from '#tests/features/ask/openStory.tsx'
import { actorId, as } from '#tests/model/cast.ts'
import { violations } from '#tests/support/render.tsx'
import { openContact } from './openContact.tsx'

const DAY = '2026-10-05'
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabelText(name, { exact: true })
const option = (name: string | RegExp) => page.getByRole('option', { name })
const map = () => currentMap() as NetworkMap
const talks = () => inOrder(map().contactMoments)
const told = () => useSaid.getState().messages.map(({ text }) => text)
const open = () => openContact(storyMap('c1-vervoer'), 'talks', DAY)

/** A talk on the map, to change. */
async function openWith(fields: Partial<ContactMoment>): Promise<void> {
  const story = storyMap('c1-vervoer')
  const talk: ContactMoment = {
    id: as('g'),
    order: 0,
    on: '2026-09-01',
    actors: [actorId('mulder')],
    channel: 'phone',
    ...fields,
  }
  await openContact({ ...story, contactMoments: new Map([[talk.id, talk]]) }, 'talks', DAY)
}

test('a note in ten seconds, with the keyboard alone: who, how, one line, Enter', async () => {
  await open()
  await button('Gesprek noteren').click()
  await expect.element(page.getByRole('combobox', { name: 'Typ een naam' })).toHaveFocus()
  expect(await violations()).toEqual([])
  await userEvent.keyboard('mulder')
  await expect.element(option(/Raadslid Mulder/)).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(button('Raadslid Mulder weghalen')).toBeVisible()
  for (let press = 0; press < 9 && document.activeElement?.getAttribute('type') !== 'radio'; press++)
    await userEvent.keyboard('{Tab}')
  await userEvent.keyboard(' {ArrowDown}{Tab}Mulder stelt een vraag aan het college.{Enter}')
  await expect.poll(talks).toHaveLength(1)
  expect(talks()[0]).toEqual({
    id: talks()[0]?.id,
    order: 0,
    on: DAY,
    actors: ['mulder'],
    channel: 'phone',
    answered: 'Mulder stelt een vraag aan het college.',
  })
  expect(told()).toEqual(['Gesprek met Raadslid Mulder bewaard.'])
  undo()
  expect(talks()).toEqual([])
})

test('who is chosen with Enter stays chosen: the focus waits in the field for one more', async () => {
  await open()
  await button('Gesprek noteren').click()
  await userEvent.keyboard('mulder')
  await expect.element(option(/Raadslid Mulder/)).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(button('Raadslid Mulder weghalen')).toBeVisible()
  await expect.element(page.getByRole('combobox', { name: 'Nog iemand toevoegen' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Kies hoe je elkaar sprak.')).toBeVisible()
  await expect.element(button('Raadslid Mulder weghalen')).toBeVisible()
})

test('a talk that was begun elsewhere is offered wherever a new one is noted', async () => {
  await open()
  askFor({ what: 'talk', issue: as('s1') })
  await field('Wat is er gezegd?').fill('Halve zin')
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await button('Gesprek noteren').click()
  const dialog = page.getByRole('dialog')
  await expect.element(field('Wat is er gezegd?')).toHaveValue('')
  await dialog.getByRole('button', { name: 'Verder schrijven' }).click()
  await expect.element(field('Wat is er gezegd?')).toHaveValue('Halve zin')
  expect(dialog.getByRole('button', { name: 'Verder schrijven' }).elements()).toEqual([])
  expect(await violations()).toEqual([])
})

test('from somebody’s details it only asks how and what; a hallway is not official', async () => {
  await open()
  askFor({ what: 'talk', actors: [actorId('mulder')] })
  await expect.element(page.getByRole('radio', { name: 'Op afspraak' })).toHaveFocus()
  await page.getByText('Wandelgang').click()
  await field('Wat is er gezegd?').fill('Komt terug op de brief.')
  await button('Bewaren').click()
  await expect.poll(talks).toHaveLength(1)
  expect(talks()[0]).toMatchObject({ actors: ['mulder'], channel: 'hallway', formality: 'informal' })
})

test('somebody new by name, what was agreed, and the talk are one edit', async () => {
  await open()
  const before = map().actors.size
  await button('Gesprek noteren').click()
  await page.getByRole('combobox', { name: 'Typ een naam' }).fill('Fatima Aydin')
  await option('“Fatima Aydin” toevoegen als nieuwe persoon').click()
  await page.getByText('Telefoon', { exact: true }).click()
  await page.getByText('Meer invullen').click()
  await page.getByRole('radio', { name: 'Officieel', exact: true }).click()
  await field('Wat heb jij gevraagd?').fill('Mag ik komen inspreken?')
  await field('Wat is je volgende stap?').fill('Tekst maken')
  await field('Vóór welke dag wil je antwoord?').fill('2026-10-20')
  await page.getByLabelText('Bij welk probleem hoort dit?').selectOptions('Bus te laat en rit te lang')
  await field('Alleen voor mij').fill('Belde vlot terug')
  await page.getByText('Er is iets afgesproken').click()
  await field('Wat spraken jullie af?').fill('Zij zet mij op de lijst')
  await field('Uiterlijk welke dag?').fill('2026-10-12')
  expect(await violations()).toEqual([])
  await button('Bewaren').click()
  await expect.poll(talks).toHaveLength(1)
  const fatima = inOrder(map().actors).at(-1)
  expect(fatima).toMatchObject({ name: 'Fatima Aydin', kind: 'person' })
  const talk = talks()[0]
  expect(talk).toMatchObject({
    actors: [fatima?.id],
    formality: 'formal',
    asked: 'Mag ik komen inspreken?',
    nextStep: 'Tekst maken',
    replyBy: '2026-10-20',
    issue: 's1',
    topics: ['leerlingenvervoer'],
    privateNote: 'Belde vlot terug',
  })
  expect(inOrder(map().agreements).at(-1)).toMatchObject({
    on: DAY,
    actors: [fatima?.id],
    owner: fatima?.id,
    text: 'Zij zet mij op de lijst',
    due: '2026-10-12',
    state: 'open',
    contactMoment: talk?.id,
    topics: ['leerlingenvervoer'],
  })
  expect(told()).toEqual(['Gesprek met Fatima Aydin en afspraak bewaard.'])
  undo()
  expect([talks().length, map().agreements.size, map().actors.size]).toEqual([0, 3, before])
})

test('what is missing or half typed is asked for, in the field itself, and nothing is saved', async () => {
  await open()
  await button('Gesprek noteren').click()
  await button('Bewaren').click()
  await expect.element(page.getByText('Kies met wie.')).toBeVisible()
  await expect.element(page.getByText('Kies hoe je elkaar sprak.')).toBeVisible()
  await expect.element(page.getByRole('combobox', { name: 'Typ een naam' })).toHaveFocus()
  await userEvent.keyboard('Mul{Tab}')
  await button('Bewaren').click()
  await expect.element(page.getByText('Kies “Mul” uit de lijst, of voeg deze naam toe.')).toBeVisible()
  expect(await violations()).toEqual([])
  await page.getByText('Meer invullen').click()
  await field('Welke dag was het?').fill('2026-10-06')
  await expect.element(page.getByText('Deze dag is nog niet geweest. Kies vandaag of eerder.')).toBeVisible()
  await page.getByText('Er is iets afgesproken').click()
  await page.getByRole('combobox', { name: 'Wie doet dit?' }).fill('Iemand anders')
  await userEvent.keyboard('{Tab}')
  await button('Bewaren').click()
  await expect.element(page.getByText('Deze naam staat niet op je kaart. Kies er een uit de lijst.')).toBeVisible()
  await expect.element(page.getByText('Schrijf op wat jullie afspraken.')).toBeVisible()
  expect(talks()).toEqual([])
})

test('Escape loses nothing: what was typed stays, and can be gone on with or emptied', async () => {
  await open()
  await button('Gesprek noteren').click()
  await field('Wat is er gezegd?').fill('Bijna alles verteld')
  await userEvent.keyboard('{Escape}')
  await expect.poll(told).toEqual(['Je gesprek is nog niet bewaard. We houden je tekst vast.'])
  await expect.element(page.getByText('Je begon een gesprek te noteren. Het is nog niet bewaard.')).toBeVisible()
  await button('Verder schrijven').click()
  await expect.element(field('Wat is er gezegd?')).toHaveValue('Bijna alles verteld')
  await button('Leegmaken').click()
  await expect.element(field('Wat is er gezegd?')).toHaveValue('')
  await button('Annuleren').click()
  expect(button('Verder schrijven').elements()).toEqual([])
})

test('changing a talk keeps what is not touched, takes away what is emptied, and can be undone', async () => {
  await openWith({ answered: 'Eerste regel\nTweede regel', nextStep: 'Bellen', formality: 'formal' })
  const before = talks()[0]
  await button('Wijzigen: gesprek met Raadslid Mulder op 1 september 2026').click()
  await expect.element(page.getByRole('radio', { name: 'Telefoon' })).toHaveFocus()
  await expect.element(field('Wat is er gezegd?')).toHaveValue('Eerste regel\nTweede regel')
  await field('Wat is je volgende stap?').fill('')
  await page.getByText('Wandelgang').click()
  await button('Bewaren').click()
  const { nextStep: _gone, ...rest } = before as ContactMoment
  await expect.poll(() => talks()[0]).toEqual({ ...rest, channel: 'hallway' })
  undo()
  expect(talks()[0]).toEqual(before)
  await button('Wijzigen: gesprek met Raadslid Mulder op 1 september 2026').click()
  await field('Wat is er gezegd?').fill('Half werk')
  await button('Weggooien').click()
  await expect.poll(talks).toEqual([])
  expect(button('Verder schrijven').elements()).toEqual([])
  undo()
  expect(talks()[0]).toEqual(before)
})

test('a way of speaking that we don’t know stays as it is', async () => {
  await openWith({ channel: 'unknown', actors: [] })
  const before = talks()[0]
  askFor({ what: 'talk', edit: as('g') })
  await field('Wat is er gezegd?').fill('Hoi')
  await button('Bewaren').click()
  await expect.poll(() => talks()[0]).toEqual({ ...before, answered: 'Hoi' })
})
