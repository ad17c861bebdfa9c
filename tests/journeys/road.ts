import { expect } from 'vitest'
import type { Hand } from '#tests/support/hands.ts'
import type { Visit } from '#tests/support/journey.ts'
import { addNames, addPerson, button, goToPlace, makeLink, type SavedFile, type Sentence, untilSaved } from './pages.ts'

// The whole road once, told as one story: from the start page to the way to the wethouder.

const PEOPLE = ['Jolanda Vos', 'Henk de Boer', 'Fatima El Amrani', 'Piet Bakker']
const COUNCILLOR = 'Sandra Mulder'
const WETHOUDER = 'Wethouder zorg en welzijn'

/** The lines of the story; the first leads, by way of the second and third, to the wethouder. */
const LINES: readonly Sentence[] = [
  { from: 'Ik', kind: 'kent', to: 'Jolanda Vos' },
  { from: 'Jolanda Vos', kind: 'kent', to: COUNCILLOR },
  { from: COUNCILLOR, kind: 'kent', to: WETHOUDER },
  { from: 'Ik', kind: 'is familie van', to: 'Henk de Boer' },
  { from: 'Ik', kind: 'kent', to: 'Fatima El Amrani' },
  { from: 'Fatima El Amrani', kind: 'werkt samen met', to: 'Piet Bakker' },
  { from: 'Henk de Boer', kind: 'kent', to: 'Piet Bakker' },
  { from: 'Jolanda Vos', kind: 'praat geregeld met', to: 'Fatima El Amrani' },
  { from: 'Piet Bakker', kind: 'kent', to: COUNCILLOR },
  { from: 'Henk de Boer', kind: 'kent', to: 'Jolanda Vos' },
]

/** How a line is made. */
type MakeLine<H extends Hand> = (hand: H, line: Sentence) => Promise<void>

/** *Nieuwe kaart*: what it is about, where, which ready-made maps, who is there. */
export async function makeMapOfMedemblik(visit: Visit, hand: Hand): Promise<void> {
  const { page } = visit
  const next = () => hand.press(button(page, /^Verder/))
  await visit.open()
  await visit.look('start')
  await hand.press(page.getByRole('link', { name: 'Nieuwe kaart', exact: true }))
  await hand.press(page.getByRole('checkbox', { name: 'Leerlingenvervoer', exact: true }))
  await visit.look('stap 1')
  await next()
  await hand.pick(page.getByRole('combobox', { name: 'Naam van je gemeente' }), 'medem', /^Medemblik/)
  await page.getByRole('heading', { name: 'Medemblik', exact: true }).waitFor()
  await visit.look('stap 2')
  await next()
  await page.getByText('Past bij je gemeente').waitFor()
  await visit.look('stap 3')
  await next()
  await page.getByRole('heading', { name: 'Wie zijn er bij jullie?' }).waitFor()
  await hand.press(button(page, /^Partijen in de gemeenteraad van Medemblik/))
  const parties = page.getByRole('group', { name: 'Partijen in de gemeenteraad van Medemblik' }).getByRole('checkbox')
  await parties.first().waitFor()
  await hand.press(parties.first())
  await visit.look('stap 4')
  await hand.press(button(page, /^Kaart maken met \d+ spelers$/))
  await page
    .getByText(/^(\d+ van )?\d+ spelers$/)
    .first()
    .waitFor()
  await untilSaved(page)
}

/** Five people with a name, and ten lines: the first in the way that this hand can best, the others by the form. */
export async function addOwnPeople<H extends Hand>(visit: Visit, hand: H, makeFirst: MakeLine<H>): Promise<void> {
  const { page } = visit
  await goToPlace(hand, 'Lijst')
  await page.getByRole('table').waitFor()
  await visit.look('lijst')
  await addNames(hand, PEOPLE)
  await addPerson(hand, COUNCILLOR, 'raadslid')
  await visit.look('details')
  await hand.press(page.getByRole('complementary').getByRole('button', { name: 'Sluiten', exact: true }))
  const [first, ...rest] = LINES
  if (!first) return
  await makeFirst(hand, first)
  for (const line of rest) await makeLink(hand, line)
}

/** The file holds the five, their lines, and the players of this municipality. */
export function expectOwnMap(file: SavedFile): void {
  expect(file.name).toMatch(/\.netwerkkaart\.json$/)
  expect(file.map.municipality).toBe('GM0420')
  const nameOf = new Map(file.actors.map(({ id, name }) => [id, name]))
  const names = new Set(nameOf.values())
  expect([...PEOPLE, COUNCILLOR, 'Gemeenteraad Medemblik'].filter(name => !names.has(name))).toEqual([])
  const pairs = new Set(file.links.map(({ source, target }) => `${nameOf.get(source)} – ${nameOf.get(target)}`))
  expect(LINES.map(({ from, to }) => `${from} – ${to}`).filter(pair => !pairs.has(pair))).toEqual([])
}

/** *De weg naar de wethouder*: told step by step. */
export async function askTheWay(visit: Visit, hand: Hand): Promise<void> {
  const { page } = visit
  await goToPlace(hand, 'Wie kan ik vragen?')
  await page.getByRole('heading', { name: 'Wie kan ik vragen?' }).waitFor()
  await visit.look('vragen')
  await hand.press(page.getByRole('link', { name: /^De weg naar iemand/ }))
  await hand.pick(page.getByRole('combobox', { name: 'Wie wil je bereiken?' }), 'wethouder zorg', /^Wethouder zorg/)
  await page.getByRole('heading', { name: /^De weg naar de wethouder zorg en welzijn/ }).waitFor()
  await expect
    .poll(() => page.getByRole('heading', { name: 'De kortste weg' }).locator('xpath=..').innerText())
    .toMatch(
      /Vraag Jolanda Vos\.[\s\S]*Jolanda Vos kent Sandra Mulder\.[\s\S]*Sandra Mulder kent de wethouder zorg en welzijn\./,
    )
  await visit.look('de weg')
}
